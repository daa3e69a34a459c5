using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Committee;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Domain.Tests.Committee;

public sealed class ParticipantTests
{
    private static readonly CriterionId Lead1 = CriterionId.Parse("LEAD-1");
    private static readonly CriterionId Lead2 = CriterionId.Parse("LEAD-2");
    private static readonly Answer Three = Answer.Graded(Grade.Of(3));
    private static readonly Answer Four = Answer.Graded(Grade.Of(4));
    private static readonly DateTime Later = Committees.Start.AddHours(1);

    private readonly Assessment _assessment = Committees.Grading();

    [Fact]
    public void Who_joins_has_a_key_and_a_role_and_has_graded_nothing()
    {
        var key = Committees.Key();

        var participant = _assessment.Join(Guid.NewGuid(), key, ParticipantRole.Staff, participants: 0, Later);

        Assert.Equal(_assessment.Id, participant.Assessment);
        Assert.Equal(key.Hash(), participant.KeyHash);
        Assert.Equal((ParticipantRole.Staff, null, false), (participant.Role, participant.Ballot, participant.IsFinished));
        Assert.Empty(participant.Grades);
        Assert.False(_assessment.IsAnswered);
    }

    [Theory]
    [InlineData(998, true)]
    [InlineData(999, false)]
    public void A_committee_has_room_for_999(int participants, bool hasRoom)
    {
        Action[] comings =
        [
            () => _assessment.Join(Guid.NewGuid(), Committees.Key(), null, participants, Later),
            () => _assessment.EnterBallot(Guid.NewGuid(), 1, null, new Dictionary<CriterionId, Answer>(), participants, Later),
        ];

        Assert.All(comings, coming => Assert.Equal(hasRoom ? null : typeof(CommitteeFullException), Record.Exception(coming)?.GetType()));
        Assert.Equal(hasRoom ? Later : Committees.Start, _assessment.ChangedAt);
    }

    [Fact]
    public void A_first_grade_counts_as_an_answer_of_the_assessment()
    {
        var participant = _assessment.Join();

        Assert.True(_assessment.TryGrade(participant, Lead1, Three, 0, Later));

        Assert.Equal((Three, 1), (participant.Find(Lead1)!.Answer, participant.Find(Lead1)!.Version));
        Assert.Equal((true, Later), (_assessment.IsAnswered, _assessment.ChangedAt));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(-1)]
    public void Who_saw_another_grade_changes_nothing(int seenVersion)
    {
        var participant = Graded(Three);

        Assert.False(_assessment.TryGrade(participant, Lead1, Four, seenVersion, Later));
        Assert.Equal((Three, 1, Committees.Start), (participant.Find(Lead1)!.Answer, participant.Find(Lead1)!.Version, _assessment.ChangedAt));
    }

    [Fact]
    public void Who_saw_the_last_grade_replaces_it()
    {
        var participant = Graded(Three);

        Assert.True(_assessment.TryGrade(participant, Lead1, Four, 1, Later));
        Assert.Equal((Four, 2), (Assert.Single(participant.Grades).Answer, participant.Find(Lead1)!.Version));
    }

    [Fact]
    public void Saving_the_same_grade_again_succeeds_and_changes_nothing_even_after_the_reveal()
    {
        var participant = Graded(Three);
        _assessment.Reveal([participant], Committees.Start);

        Assert.True(_assessment.TryGrade(participant, Lead1, Three, 0, Later));
        Assert.Equal((1, Committees.Start), (participant.Find(Lead1)!.Version, _assessment.ChangedAt));
    }

    [Fact]
    public void Who_is_finished_can_still_change_a_grade()
    {
        var participant = Graded(Three);
        _assessment.SetFinished(participant, true, Later);

        Assert.True(_assessment.TryGrade(participant, Lead1, Four, 1, Later));
        Assert.True(participant.IsFinished);
    }

    [Fact]
    public void Who_was_finished_by_mistake_is_not_finished()
    {
        var participant = Graded(Three);
        _assessment.SetFinished(participant, true, Later);

        _assessment.SetFinished(participant, false, Later);

        Assert.False(participant.IsFinished);
    }

    [Fact]
    public void A_ballot_has_a_number_and_no_key_and_is_finished()
    {
        var ballot = Entered();

        Assert.Equal((7, null, true, ParticipantRole.Opposition), (ballot.Ballot, ballot.KeyHash, ballot.IsFinished, ballot.Role));
        Assert.Equal(new Dictionary<CriterionId, Answer> { [Lead1] = Three }, ballot.Answers());
        Assert.True(_assessment.IsAnswered);
    }

    [Fact]
    public void A_ballot_without_a_grade_is_no_answer()
    {
        _assessment.EnterBallot(Guid.NewGuid(), 7, null, new Dictionary<CriterionId, Answer>(), participants: 0, Later);

        Assert.False(_assessment.IsAnswered);
    }

    [Fact]
    public void A_corrected_ballot_says_what_the_paper_says_and_no_more()
    {
        var ballot = Entered();

        _assessment.ReplaceBallot(ballot, null, new Dictionary<CriterionId, Answer> { [Lead2] = Four }, Later);

        Assert.Equal((7, null), (ballot.Ballot, ballot.Role));
        Assert.Equal(new Dictionary<CriterionId, Answer> { [Lead2] = Four }, ballot.Answers());
    }

    [Fact]
    public void A_corrected_grade_of_a_ballot_has_a_later_version()
    {
        var ballot = Entered();

        _assessment.ReplaceBallot(ballot, null, new Dictionary<CriterionId, Answer> { [Lead1] = Four }, Later);

        Assert.Equal(2, ballot.Find(Lead1)!.Version);
    }

    [Fact]
    public void A_ballot_counts_in_the_reveal_like_everybody_else()
    {
        Participant[] participants = [Entered(), Graded(Four), Graded(Four)];

        _assessment.Reveal(participants, Later);

        Assert.Equal([0, 0, 0, 1, 2, 0], _assessment.Tallies[Lead1].All.Grades);
        Assert.Equal((3, new Spread(3, 4, 4)), (_assessment.Committee!.Participants, _assessment.Committee.Spreads[Lead1]));
    }

    /// <summary>Who grades for another committee would escape the reveal of their own.</summary>
    [Fact]
    public void A_participant_of_another_committee_is_turned_away()
    {
        var stranger = Committees.Grading().Join();
        Action[] changes =
        [
            () => _assessment.TryGrade(stranger, Lead1, Three, 0, Later),
            () => _assessment.SetFinished(stranger, true, Later),
            () => _assessment.ReplaceBallot(stranger, null, new Dictionary<CriterionId, Answer> { [Lead1] = Three }, Later),
            () => _assessment.Reveal([stranger], Later),
        ];

        Assert.All(changes, change => Assert.Throws<ArgumentException>(change));
        Assert.Empty(stranger.Grades);
        Assert.Equal((Phase.Grading, Committees.Start), (_assessment.Phase, _assessment.ChangedAt));
    }

    private Participant Entered() => _assessment.EnterBallot(
        Guid.NewGuid(), 7, ParticipantRole.Opposition, new Dictionary<CriterionId, Answer> { [Lead1] = Three }, participants: 0, Later);

    private Participant Graded(Answer answer)
    {
        var participant = _assessment.Join();
        Assert.True(_assessment.TryGrade(participant, Lead1, answer, 0, Committees.Start));
        return participant;
    }
}
