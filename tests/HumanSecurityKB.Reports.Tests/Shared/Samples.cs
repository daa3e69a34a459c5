using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Domain.Words;

namespace HumanSecurityKB.Reports.Tests;

/// <summary>Assessments to write reports from.</summary>
internal static class Samples
{
    public static readonly DateTime Started = new(2026, 11, 9, 9, 30, 0, DateTimeKind.Utc);
    public static readonly DateTime SignedOff = new(2026, 11, 23, 16, 0, 0, DateTimeKind.Utc);

    /// <summary>Test vector T3: 0, 1, 2, 3, 4, 5, 0, 1 and so on, in the order of the questionnaire.</summary>
    public static Dictionary<CriterionId, Answer> GradesInTurn() =>
        TestContent.Questionnaire.Criteria.Index().ToDictionary(pair => pair.Item.Id, pair => Graded(pair.Index % 6));

    /// <summary>Test vector T4: T3 with three unknown and four not applicable.</summary>
    public static Dictionary<CriterionId, Answer> GradesWithGaps()
    {
        var answers = GradesInTurn();
        foreach (var id in new[] { "LEAD-1", "LEAD-2", "FOO-A" })
        {
            answers[Id(id)] = Answer.DoNotKnow();
        }

        foreach (var id in new[] { "BUD-2", "TEC-A", "TEC-B", "TEC-C" })
        {
            answers[Id(id)] = Answer.NotApplicable(NotApplicableReason.OtherLevel);
        }

        return answers;
    }

    /// <summary>Test vector T5: a quick check.</summary>
    public static Dictionary<CriterionId, Answer> QuickCheckGrades()
    {
        int[] grades = [2, 1, 3, 2, 1, 3, 2, 0, 4, 2, 1, 3];
        return TestContent.Questionnaire.Criteria.Where(criterion => criterion.InQuickCheck)
            .Zip(grades).ToDictionary(pair => pair.First.Id, pair => Graded(pair.Second));
    }

    public static AssessmentContents Contents(IReadOnlyDictionary<CriterionId, Answer> answers, Scope scope = Scope.Full) => new()
    {
        Questionnaire = TestContent.Questionnaire.Version,
        Sheet = new AnswerSheet(
            scope,
            TestContent.Questionnaire.Dimensions.Select(dimension => dimension.Key).ToHashSet(),
            new Dictionary<AxisKey, Concern>(),
            answers),
        Language = Language.English,
        CreatedAt = Started,
        ChangedAt = SignedOff,
    };

    /// <summary>A committee that answered nearly everything, with comments, documents, differing views and a plan.</summary>
    public static AssessmentContents Senate()
    {
        var contents = Contents(SenateAnswers());
        return contents with
        {
            Sheet = contents.Sheet with
            {
                Concerns = new Dictionary<AxisKey, Concern>
                {
                    [AxisKey.Parse("ECO")] = Concern.Medium,
                    [AxisKey.Parse("FOO")] = Concern.High,
                    [AxisKey.Parse("ENV")] = Concern.High,
                    [AxisKey.Parse("COM")] = Concern.Low,
                },
            },
            SignedOffAt = SignedOff,
            Body = new Body { Name = "Senate of Exampleland", Kind = BodyKind.Chamber, Country = "Exampleland", Term = "2024–2028", Chambers = 2, IsFederal = false, HasArmedForces = true },
            Participation = new Participation { Majority = 6, Opposition = 5, Staff = 3, Outside = 1, Women = 7, Under45 = 4 },
            Closing = new Dictionary<AxisKey, ClosingNotes>
            {
                [AxisKey.Parse("LEAD")] = new(
                    "The strategic plan names people’s security for the first time.",
                    "Nobody coordinates between the committees.",
                    "A decision of the Bureau that names one deputy secretary general."),
            },
        };
    }

    /// <summary>The Senate after it chose three actions of its own.</summary>
    public static AssessmentContents SenateWithPlan() => Senate() with
    {
        Plan =
        [
            new PlannedAction(Id("FOO-C"), "Invite women small producers to the hearing on food prices.", "Agriculture committee", new DateOnly(2027, 1, 31), ActionStatus.Started),
            new PlannedAction(Id("CAP-3"), "Hold one hearing on risks in the next twenty years.", "Secretary General", new DateOnly(2027, 5, 31), ActionStatus.Planned),
            new PlannedAction(Id("LAW-1"), "Try a one-page checklist on two bills.", "Committee secretariat", null, ActionStatus.Done),
        ],
    };

    public static AssessmentReport Report(AssessmentContents contents) => Report(contents, TestContent.ReportWords);

    public static AssessmentReport Report(AssessmentContents contents, FixedWords reportWords) =>
        AssessmentReport.Create(TestContent.Questionnaire, TestContent.Words, contents, reportWords, ArticleFor);

    public static CriterionId Id(string text) => CriterionId.Parse(text);

    public static Answer Graded(int grade) => Answer.Graded(Grade.Of(grade));

    private static ReportArticle? ArticleFor(CriterionId criterion) =>
        criterion.Value.StartsWith("FOO", StringComparison.Ordinal) ? new ReportArticle("Food security", "https://example.org/en/library/food-security", Language.English) : null;

    private static Dictionary<CriterionId, Answer> SenateAnswers()
    {
        int[] grades = [3, 2, 2, 3, 1, 3, 2, 4, 3, 2, 1, 3];
        var answers = TestContent.Questionnaire.Criteria.Index().ToDictionary(
            pair => pair.Item.Id,
            pair => Graded(grades[(pair.Index * 5) % grades.Length]) with
            {
                Comment = pair.Index % 2 == 0 ? "The committee met twice on this in the last two years; the record of the second meeting is not public." : "",
                Evidence = pair.Index % 3 == 0 ? [new Evidence($"Annual report, part {pair.Index}", "https://parliament.example/reports/2025", new DateOnly(2025, 2, 1), EvidenceKind.PublicDocument)] : [],
                DifferingView = pair.Index % 9 == 0 ? "Two members would give a lower grade, because the work depends on one person." : "",
            });
        answers[Id("ENV-B")] = Answer.DoNotKnow() with { Comment = "The finance ministry has the figures." };
        answers[Id("COM-B")] = Answer.DoNotKnow();
        answers[Id("TEC-A")] = Answer.DoNotKnow();
        answers[Id("TEC-B")] = Answer.NotApplicable(NotApplicableReason.OtherLevel) with { Comment = "The regions decide this." };
        answers.Remove(Id("OVR-2"));
        return answers;
    }
}
