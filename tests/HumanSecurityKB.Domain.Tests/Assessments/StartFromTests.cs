using System.Security.Cryptography;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Domain.Scoring;

namespace HumanSecurityKB.Domain.Tests.Assessments;

/// <summary>The next assessment of the same body, a year later.</summary>
public sealed class StartFromTests
{
    private static readonly DateTime Start = new(2026, 11, 23, 10, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime NextYear = Start.AddYears(1);
    private static readonly Questionnaire Questionnaire = RealQuestionnaire.Instance;
    private static readonly QuestionnaireDifference NoDifference = QuestionnaireDifference.Between(Questionnaire, Questionnaire);
    private static readonly QuestionnaireDifference LaterVersion = QuestionnaireDifference.Between(Questionnaire, LaterQuestionnaire.Instance);
    private static readonly AxisKey Food = AxisKey.Parse("FOO");
    private static readonly AxisKey Health = AxisKey.Parse("HEA");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_profile_goes_along_and_who_took_part_does_not(bool isCommittee)
    {
        var earlier = SignedOff("*=3");

        var next = isCommittee ? CommitteeFrom(earlier) : Next(earlier, NoDifference, keepsAnswers: false);

        Assert.Equal("Senate", next.Body.Name);
        Assert.Equal((Scope.Full, Questionnaire.Version), (next.Scope, next.Questionnaire));
        Assert.Equal([Food, Health], next.Dimensions);
        Assert.Equal(Concern.High, next.Concerns[Food]);
        Assert.Equal(new Participation(), next.Participation);
        Assert.Null(next.Plan);
        Assert.Empty(next.Answers);
        Assert.False(next.IsAnswered);
        Assert.False(next.IsSignedOff);
        Assert.Equal((isCommittee, isCommittee), (next.IsCommittee, next.JoinCodeHash is not null));
        Assert.Equal((NextYear, NextYear, Language.French), (next.CreatedAt, next.ChangedAt, next.Language));
        Assert.NotEqual(earlier.Id, next.Id);
        Assert.NotEqual(earlier.KeyHash, next.KeyHash);
    }

    [Fact]
    public void The_earlier_assessment_stays_as_it_is()
    {
        var earlier = SignedOff("*=3");
        var before = earlier.Contents();

        var next = Next(earlier, NoDifference, keepsAnswers: true);
        next.TryRecord(CriterionId.Parse("LEAD-1"), Answer.DoNotKnow(), 1, NextYear);

        Assert.Equal(before.ChangedAt, earlier.ChangedAt);
        Assert.Equal(before.Sheet.Answers, earlier.Sheet().Answers);
    }

    [Fact]
    public void Answers_that_are_kept_are_whole_and_can_be_revised()
    {
        var earlier = SignedOff("LEAD-1=4d, LEAD-2=?, BUD-2=n");

        var next = Next(earlier, NoDifference, keepsAnswers: true);

        Assert.Equal(earlier.Sheet().Answers, next.Sheet().Answers);
        Assert.All(next.Answers, recorded => Assert.Equal((1, NextYear), (recorded.Version, recorded.ChangedAt)));
        Assert.True(next.IsAnswered);
        Assert.True(next.TryRecord(CriterionId.Parse("LEAD-2"), Answer.Graded(Grade.Of(2)), 1, NextYear));
    }

    [Fact]
    public void With_a_later_version_only_answers_to_what_still_means_the_same_are_kept()
    {
        var next = Next(SignedOff("LEAD-1=3, LEAD-2=3, LAW-1=3, FOO-A=3"), LaterVersion, keepsAnswers: true);

        Assert.Equal(LaterQuestionnaire.Instance.Version, next.Questionnaire);
        Assert.Equal(["LEAD-2"], next.Answers.Select(recorded => recorded.Criterion.Value));
    }

    [Fact]
    public void A_dimension_that_is_new_is_on_and_one_that_is_gone_is_forgotten()
    {
        var next = Next(SignedOff("*=3"), LaterVersion, keepsAnswers: false);

        Assert.Equal([Health, LaterQuestionnaire.NewDimension], next.Dimensions);
        Assert.Empty(next.Concerns);
    }

    [Fact]
    public void From_one_that_can_still_change_nothing_starts()
    {
        var open = Open("*=3");

        Assert.False(open.CanBeFollowed(Questionnaire.Version));
        Assert.Throws<NotFinishedException>(() => Next(open, NoDifference, keepsAnswers: true));
        Assert.Throws<NotFinishedException>(() => CommitteeFrom(open));
    }

    [Fact]
    public void From_one_that_can_still_change_one_moves_on_to_a_later_version()
    {
        var open = Open("LEAD-2=3");

        Assert.True(open.CanBeFollowed(LaterVersion.Later.Version));
        Assert.Single(Next(open, LaterVersion, keepsAnswers: true).Answers);
    }

    [Fact]
    public void From_one_that_came_back_from_its_file_the_next_starts_signed_off_or_not()
    {
        var imported = Imported(Open("LEAD-2=3").Contents());

        Assert.True(imported.CanBeFollowed(Questionnaire.Version));
        Assert.Single(Next(imported, NoDifference, keepsAnswers: true).Answers);
    }

    [Fact]
    public void While_participants_grade_alone_nothing_starts()
    {
        var grading = Assessment.StartCommittee(NewId(), NewKey(), Questionnaire, Scope.Full, [], Language.English, Start);

        Assert.False(grading.CanBeFollowed(LaterVersion.Later.Version));
        Assert.Throws<GradingOpenException>(() => Next(grading, LaterVersion, keepsAnswers: false));
    }

    [Fact]
    public void Kept_and_not_revised_nothing_has_changed()
    {
        var earlier = SignedOff("*=3, LEAD-2=?, BUD-2=n");
        var next = Next(earlier, NoDifference, keepsAnswers: true);

        var comparison = Comparison.Of(Questionnaire, earlier.Sheet(), Questionnaire, next.Sheet());

        Assert.All(comparison.Changes, change => Assert.Equal(0, change.Steps));
        Assert.Equal(Scorer.Score(Questionnaire, next.Sheet()).Graded, comparison.Changes.Count);
    }

    private static Assessment Next(Assessment earlier, QuestionnaireDifference difference, bool keepsAnswers) =>
        Assessment.StartFrom(earlier, difference, NewId(), NewKey(), Language.French, keepsAnswers, NextYear);

    private static Assessment CommitteeFrom(Assessment earlier) =>
        Assessment.StartCommitteeFrom(earlier, NoDifference, NewId(), NewKey(), Language.French, NextYear);

    private static Assessment SignedOff(string answers)
    {
        var assessment = Open(answers);
        assessment.TryChoosePlan([new PlannedAction(CriterionId.Parse("LAW-1"), "Draft a bill.", "Clerk", null, ActionStatus.Done)], 0, Start);
        assessment.SignOff(Start);
        return assessment;
    }

    private static Assessment Open(string answers)
    {
        var assessment = Assessment.Start(NewId(), NewKey(), Questionnaire, Scope.Full, [Food, Health], Language.English, Start);
        assessment.TryDescribe(new Body { Name = "Senate" }, new Participation { Staff = 3 }, [Food, Health], new Dictionary<AxisKey, Concern> { [Food] = Concern.High }, 0, Start);
        foreach (var (criterion, answer) in Sheets.Parse(Questionnaire, answers, "").Answers)
        {
            assessment.TryRecord(criterion, answer, 0, Start);
        }

        return assessment;
    }

    private static Assessment Imported(AssessmentContents contents) => Assessment.Import(NewId(), NewKey(), contents, Start);

    private static AssessmentId NewId()
    {
        using var random = RandomNumberGenerator.Create();
        return AssessmentId.Create(random);
    }

    private static AssessmentKey NewKey()
    {
        using var random = RandomNumberGenerator.Create();
        return AssessmentKey.Create(random);
    }
}
