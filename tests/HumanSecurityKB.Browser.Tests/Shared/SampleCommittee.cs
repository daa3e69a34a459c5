using System.Security.Cryptography;
using HumanSecurityKB.Data;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Committee;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Browser.Tests.Shared;

/// <summary>An assessment by a committee, and the keys of its facilitator and of one participant.</summary>
internal sealed record SampleCommittee(Assessment Assessment, AssessmentKey Key, AssessmentKey ParticipantKey)
{
    private static readonly RandomNumberGenerator Random = RandomNumberGenerator.Create();

    private readonly List<Participant> _participants = [];

    public AssessmentId Id => Assessment.Id;

    public JoinCode Code => JoinCode.For(Key, Assessment.JoinCodeNumber);

    /// <summary>What a database has to hold of it.</summary>
    public IEnumerable<object> Entities =>
    [
        Assessment,
        .. _participants,
        new ActivityEntry(Id, Activity.Started, Assessment.CreatedAt),
        .. _participants.Select(participant => new ActivityEntry(Id, participant.Ballot is null ? Activity.Joined : Activity.BallotEntered, Assessment.CreatedAt)),
        .. Assessment.RevealedAt is { } revealed ? [new ActivityEntry(Id, Activity.Revealed, revealed)] : Array.Empty<object>(),
    ];

    /// <summary>Of the quick check: one is in the middle, one has finished, one has not begun, and one ballot is entered.</summary>
    public static SampleCommittee Grading(Questionnaire questionnaire)
    {
        var sample = Start(questionnaire, Scope.QuickCheck, [ParticipantRole.Opposition, ParticipantRole.Majority, null]);
        var criteria = questionnaire.InScope(sample.Assessment.Sheet()).ToList();
        sample.GradeAlone(0, criteria.SkipLast(4));
        sample.GradeAlone(1, criteria);
        sample.Assessment.SetFinished(sample._participants[1], isFinished: true, DateTime.UtcNow);
        var ballot = criteria.Index().ToDictionary(pair => pair.Item.Id, pair => Choice(pair.Item, pair.Index, member: 2));
        sample._participants.Add(sample.Assessment.EnterBallot(Guid.NewGuid(), 1, ParticipantRole.Staff, ballot, participants: 3, DateTime.UtcNow));
        return sample;
    }

    /// <summary>
    /// Of all criteria, and of two groups that are large enough to be shown: views differ, are close and are the same, and of
    /// the last criteria too little is known. The first two on the agenda are agreed, and the first is shown.
    /// </summary>
    public static SampleCommittee Revealed(Questionnaire questionnaire)
    {
        var roles = Enumerable.Repeat<ParticipantRole?>(ParticipantRole.Opposition, 5).Concat(Enumerable.Repeat<ParticipantRole?>(ParticipantRole.Majority, 6));
        var sample = Start(questionnaire, Scope.Full, [.. roles]);
        for (var member = 0; member < sample._participants.Count; member++)
        {
            sample.GradeAlone(member, questionnaire.Criteria.SkipLast(member < 2 ? 0 : 3));
        }

        sample.Assessment.Reveal(sample._participants, DateTime.UtcNow);
        var agenda = Agenda.Of(questionnaire, sample.Assessment.Contents());
        sample.Agree(agenda[0], Answer.Graded(Grade.Of(2)) with { Comment = "The rules are there, and used for some bills only." });
        sample.Agree(agenda[1], Answer.Graded(Grade.Of(4)));
        sample.Assessment.Show(agenda[0].Criterion.Id);
        return sample;
    }

    /// <summary>In the order of the talk.</summary>
    public IReadOnlyList<CriterionId> Order(Questionnaire questionnaire) =>
        [.. Agenda.Of(questionnaire, Assessment.Contents()).Select(item => item.Criterion.Id)];

    /// <summary>A criterion that too few graded for anything to be shown.</summary>
    public CriterionId TooFew(Questionnaire questionnaire) => Order(questionnaire).First(criterion => !Assessment.Tallies.ContainsKey(criterion));

    private static SampleCommittee Start(Questionnaire questionnaire, Scope scope, IReadOnlyList<ParticipantRole?> roles)
    {
        var (key, own) = (AssessmentKey.Create(Random), AssessmentKey.Create(Random));
        var dimensions = questionnaire.Dimensions.Select(dimension => dimension.Key).ToList();
        var assessment = Assessment.StartCommittee(AssessmentId.Create(Random), key, questionnaire, scope, dimensions, Language.English, DateTime.UtcNow);
        assessment.TryDescribe(
            new Body { Name = "Committee on Social Affairs and Sustainable Development, Senate of Exampleland", Kind = BodyKind.Committee, Country = "Exampleland" },
            new Participation { Majority = 6, Opposition = 5 },
            dimensions,
            new Dictionary<AxisKey, Concern>(),
            seenVersion: 0,
            DateTime.UtcNow);
        var sample = new SampleCommittee(assessment, key, own);
        foreach (var (joined, role) in roles.Index())
        {
            sample._participants.Add(assessment.Join(Guid.NewGuid(), joined == 0 ? own : AssessmentKey.Create(Random), role, joined, DateTime.UtcNow));
        }

        return sample;
    }

    private void GradeAlone(int member, IEnumerable<Criterion> criteria)
    {
        foreach (var (i, criterion) in criteria.Index())
        {
            Assessment.TryGrade(_participants[member], criterion.Id, Choice(criterion, i, member), seenVersion: 0, DateTime.UtcNow);
        }
    }

    private void Agree(AgendaItem item, Answer answer) => Assessment.TryRecord(item.Criterion.Id, answer, seenVersion: 0, DateTime.UtcNow);

    private static Answer Choice(Criterion criterion, int i, int member) => (i % 4, member) switch
    {
        (0, 0) => Answer.Graded(Grade.Of(5)) with { Comment = "In the last two years every bill had such a note.\nI can name them." },
        (0, 1) => Answer.Graded(Grade.Of(0)) with { Comment = "لم أر ذلك في أي مشروع قانون." },
        (0, _) => Answer.Graded(Grade.Of(member % 6)),
        (1, _) => Answer.Graded(Grade.Of(2 + (member % 2))),
        (2, 1) when criterion.MayBeNotApplicable => Answer.NotApplicable(NotApplicableReason.OtherLevel),
        (2, _) => Answer.Graded(Grade.Of(3)),
        (_, 2) => Answer.DoNotKnow(),
        _ => Answer.Graded(Grade.Of(1 + (member % 3))),
    };
}
