using System.Globalization;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Domain.Tests.Assessments;

public sealed class SignOffTableTests
{
    private static readonly CriterionId Lead1 = CriterionId.Parse("LEAD-1");
    private static readonly Questionnaire Questionnaire = RealQuestionnaire.Instance;

    public static TheoryData<string, string, string, string> AnswerCases() =>
        [.. MarkdownTable.Rows(Files.Case("sign-off-answers.md")).Select(row => (row[1], row[2], row[3], row[4]))];

    public static TheoryData<string, string> SectionCases() => [.. MarkdownTable.Rows(Files.Case("sign-off-sections.md")).Select(row => (row[1], row[2]))];

    public static TheoryData<string, string, string, string> PlanCases() =>
        [.. MarkdownTable.Rows(Files.Case("sign-off-plan.md")).Select(row => (row[1], row[2], row[3], row[4]))];

    [Theory]
    [MemberData(nameof(AnswerCases))]
    public void Of_an_answer_is_found(string answer, string comment, string spread, string expected)
    {
        var sheet = Sheets.Parse(Questionnaire, $"*=3, LEAD-1={(answer == "o" ? "-" : answer)}", "");
        var given = answer == "o" ? Answer.NotApplicable(NotApplicableReason.Other) : Sheets.AnswerOf(answer);
        if (given is not null)
        {
            sheet = sheet with { Answers = new Dictionary<CriterionId, Answer>(sheet.Answers) { [Lead1] = given with { Comment = comment } } };
        }

        var committee = spread.Length == 0 ? null : new CommitteeGrades(3, Sheets.SpreadsOf(Questionnaire, $"LEAD-1={spread}"));
        var findings = SignOffReview.Of(Questionnaire, RandomAgendas.Contents(sheet, committee) with { Plan = [] });

        Assert.Equal(expected, string.Join(", ", findings.Select(finding => finding.Kind)));
        Assert.All(findings, finding => Assert.Equal(Lead1, finding.Criterion));
    }

    [Theory]
    [MemberData(nameof(SectionCases))]
    public void In_order_are_found(string answers, string expected)
    {
        var findings = SignOffReview.Of(Questionnaire, RandomAgendas.Contents(Sheets.Parse(Questionnaire, answers, ""), null) with { Plan = [] });

        Assert.Equal(expected, string.Join(", ", findings.Select(finding => $"{finding.Kind} {(object?)finding.Section ?? finding.Criterion}")));
    }

    [Theory]
    [MemberData(nameof(PlanCases))]
    public void Of_an_action_is_found(string status, string owner, string due, string expected)
    {
        PlannedAction done = new(Lead1, "Ask", "", null, ActionStatus.Done);
        PlannedAction action = new(
            CriterionId.Parse("LAW-1"),
            "Draft",
            owner,
            due.Length == 0 ? null : DateOnly.Parse(due, CultureInfo.InvariantCulture),
            Codes.ActionStatuses.TryParse(status, out var read) ? read : throw new FormatException(status));

        var findings = OfAnswered([done, action]);

        Assert.Equal(expected, string.Join(", ", findings.Select(finding => finding.Kind)));
        Assert.All(findings, finding => Assert.Equal((action.Criterion, 1), (finding.Criterion, finding.Action)));
    }

    [Fact]
    public void That_nobody_has_looked_at_the_plan_is_found() => Assert.Equal([new Finding(FindingKind.NoPlan)], OfAnswered(null));

    [Fact]
    public void An_empty_plan_was_chosen() => Assert.Empty(OfAnswered([]));

    [Fact]
    public void Each_kind_of_finding_is_found_in_some_table()
    {
        var found = AnswerCases().Select(row => row.Data.Item4).Concat(SectionCases().Select(row => row.Data.Item2)).Concat(PlanCases().Select(row => row.Data.Item4))
            .SelectMany(findings => findings.Split(", ")).Select(finding => finding.Split(' ')[0]).Append(nameof(FindingKind.NoPlan));

        Assert.Superset(Enum.GetNames<FindingKind>().ToHashSet(), found.ToHashSet());
    }

    private static IReadOnlyList<Finding> OfAnswered(IReadOnlyList<PlannedAction>? plan) =>
        SignOffReview.Of(Questionnaire, RandomAgendas.Contents(Sheets.Parse(Questionnaire, "*=3", ""), null) with { Plan = plan });
}
