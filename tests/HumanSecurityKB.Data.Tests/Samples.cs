using System.Security.Cryptography;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Data.Tests;

internal static class Samples
{
    public static readonly DateTime Now = new(2026, 11, 23, 10, 30, 15, DateTimeKind.Utc);

    private static readonly RandomNumberGenerator Random = RandomNumberGenerator.Create();

    private static readonly QuestionnaireVersion Version = QuestionnaireVersion.TryParse("2026.1", out var version) ? version : throw new FormatException();

    public static AssessmentKey Key() => AssessmentKey.Create(Random);

    public static Assessment Started(DateTime? now = null) => Assessment.Start(
        AssessmentId.Create(Random), Key(), new Questionnaire(Version, [], [], [], []), Scope.QuickCheck, [], Language.English, now ?? Now);

    public static Assessment Committee(DateTime? now = null) => Assessment.StartCommittee(
        AssessmentId.Create(Random), Key(), new Questionnaire(Version, [], [], [], []), Scope.QuickCheck, [], Language.English, now ?? Now);

    /// <summary>With something in every place that can hold something.</summary>
    public static Assessment Filled(AssessmentKey? key = null) => Assessment.Import(AssessmentId.Create(Random), key ?? Key(), Contents(), Now);

    public static AssessmentContents Contents() => new()
    {
        Questionnaire = Version,
        Language = Language.Arabic,
        CreatedAt = Now.AddDays(-3),
        ChangedAt = Now,
        SignedOffAt = Now.AddHours(-1),
        Body = new Body
        {
            Name = "مجلس النواب",
            Kind = BodyKind.Chamber,
            Country = "Côte d’Exemple",
            Term = "2024–2028",
            Chambers = 2,
            IsFederal = true,
            HasArmedForces = false,
        },
        Participation = new Participation { Majority = 6, Opposition = 5, Staff = 3, Outside = 0, Women = 7, Under45 = 4 },
        Sheet = new AnswerSheet(
            Scope.Full,
            new HashSet<AxisKey> { AxisKey.Parse("ECO"), AxisKey.Parse("FOO") },
            new Dictionary<AxisKey, Concern> { [AxisKey.Parse("ECO")] = Concern.High, [AxisKey.Parse("FOO")] = Concern.Low },
            Answers()),
        Closing = new Dictionary<AxisKey, ClosingNotes> { [AxisKey.Parse("LEAD")] = new("A plan", "No \"numbers\"", "الوقت") },
        Plan =
        [
            new PlannedAction(CriterionId.Parse("LAW-1"), "Draft a bill", "Clerk’s office", new DateOnly(2027, 3, 31), ActionStatus.Started)
            {
                Note = "انتهت المسودة",
                History =
                [
                    new ActionChange(new DateOnly(2026, 11, 20), ActionStatus.Planned, "", null, "") { Action = "Think" },
                    new ActionChange(new DateOnly(2026, 11, 22), ActionStatus.Started, "Clerk’s office", new DateOnly(2027, 3, 31), "انتهت المسودة") { Action = "Draft a bill", Extra = """{"by":1}""" },
                ],
                Extra = """{"cost":12}""",
            },
            new PlannedAction(CriterionId.Parse("LEAD-2"), "Ask", "", null, ActionStatus.Dropped),
        ],
        Committee = new CommitteeGrades(12, new Dictionary<CriterionId, Spread> { [CriterionId.Parse("LEAD-1")] = new(1, 2.5m, 4) }),
        Extra = """{"later":{"member":[1,2]}}""",
    };

    public static Answer Graded(int grade, string comment = "") => Answer.Graded(Grade.Of(grade)) with { Comment = comment };

    /// <summary>As long as a comment may be, in letters that take one to four bytes, and with those that JSON has to escape.</summary>
    public static string LongestComment()
    {
        const string Piece = "الأمن البشري \"é\" <b> \\ \r\n\t\0\u2028 🌍 ";
        return string.Concat(Enumerable.Repeat(Piece, Answer.CommentLimit))[..(Answer.CommentLimit - 1)] + ".";
    }

    private static Dictionary<CriterionId, Answer> Answers() => new()
    {
        [CriterionId.Parse("LEAD-1")] = Graded(4, LongestComment()) with
        {
            DifferingView = "رأي مخالف",
            Evidence =
            [
                new Evidence("Strategic plan 2025", "https://example.org/plan?a=1&b=2", new DateOnly(2025, 2, 1), EvidenceKind.PublicDocument),
                new Evidence("Minutes", "", null, EvidenceKind.InternalDocument),
                new Evidence("The Clerk", "", null, EvidenceKind.Statement),
            ],
            Extra = """{"colour":"green"}""",
        },
        [CriterionId.Parse("LEAD-2")] = Answer.DoNotKnow(),
        [CriterionId.Parse("BUD-1")] = Graded(0),
        [CriterionId.Parse("BUD-2")] = Answer.NotApplicable(NotApplicableReason.OtherLevel),
        [CriterionId.Parse("BUD-3")] = Answer.NotApplicable(NotApplicableReason.Other) with { Comment = "Why" },
    };
}
