using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Reports.Data;

namespace HumanSecurityKB.Reports.Tests.Data;

public class CsvFileTests
{
    [Fact]
    public void Every_criterion_in_scope_has_a_row_in_the_order_of_the_questionnaire()
    {
        var full = TableOf(Samples.Senate());
        var quick = TableOf(Samples.Contents(Samples.QuickCheckGrades(), Scope.QuickCheck));

        Assert.Equal(TestContent.Questionnaire.Criteria.Select(criterion => criterion.Id.Value).Order(), full.Column(0).Order());
        Assert.Equal(Samples.Report(Samples.Senate()).Entries.Select(entry => entry.Criterion.Id.Value), full.Column(0));
        Assert.Equal(12, quick.Column(0).Count());
        Assert.All(full.Rows, row => Assert.Equal(19, row.Count));
    }

    [Fact]
    public void A_row_says_all_that_was_answered_and_planned()
    {
        var contents = Samples.SenateWithPlan();
        contents = With(contents, "FOO-C", Samples.Graded(2) with
        {
            Comment = "One, \"two\"\r\nand three",
            DifferingView = "No.",
            Evidence = [new Evidence("Report", "https://example.org/r", new DateOnly(2025, 2, 1), EvidenceKind.PublicDocument), new Evidence("Hearing", "", null, EvidenceKind.Statement)],
        });
        var table = TableOf(contents);

        Assert.Equal("Food security", table.Cell("FOO-C", "Section"));
        Assert.Equal("Food security", table.Cell("FOO-C", "Dimension"));
        Assert.Equal("2", table.Cell("FOO-C", "Grade"));
        Assert.Equal("Graded", table.Cell("FOO-C", "Answer"));
        Assert.Equal("One, \"two\"\nand three", table.Cell("FOO-C", "Comment"));
        Assert.Equal("Report; public document; 2025-02-01; https://example.org/r | Hearing; statement", table.Cell("FOO-C", "Evidence"));
        Assert.Equal("No.", table.Cell("FOO-C", "Differing view"));
        Assert.Equal("High", table.Cell("FOO-C", "Concern"));
        Assert.Equal("Invite women small producers to the hearing on food prices.", table.Cell("FOO-C", "Action"));
        Assert.Equal("Agriculture committee", table.Cell("FOO-C", "Owner"));
        Assert.Equal("2027-01-31", table.Cell("FOO-C", "By"));
        Assert.Equal("started", table.Cell("FOO-C", "Status"));
        Assert.Equal("Two regions have agreed; the date is not fixed.", table.Cell("FOO-C", "Note"));
        Assert.Contains(" | ", table.Cell("FOO-C", "SDG targets"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_no_grade_says_why_and_has_no_number()
    {
        var table = TableOf(Samples.Senate());

        Assert.Equal(("", "Do not know"), (table.Cell("ENV-B", "Grade"), table.Cell("ENV-B", "Answer")));
        Assert.Equal(("", "Not answered"), (table.Cell("OVR-2", "Grade"), table.Cell("OVR-2", "Answer")));
        Assert.Equal(("", "Not applicable"), (table.Cell("TEC-B", "Grade"), table.Cell("TEC-B", "Answer")));
        Assert.Equal(TestContent.Words.Reasons[NotApplicableReason.OtherLevel].Name, table.Cell("TEC-B", "Reason"));
        Assert.Equal("No view", table.Cell("TEC-B", "Concern"));
        Assert.Equal("", table.Cell("LEAD-1", "Concern"));
        Assert.Equal("", table.Cell("LEAD-1", "Dimension"));
    }

    [Fact]
    public void An_advised_plan_is_not_told_as_one_that_was_chosen() =>
        Assert.All(TableOf(Samples.Senate()).Column(14), action => Assert.Equal("", action));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("  =1+1", "'  =1+1")]
    [InlineData("\u00A0=1+1", "'\u00A0=1+1")]
    [InlineData("\t1", "'\t1")]
    [InlineData("\r1", "'\n1")]
    [InlineData("\n1", "'\n1")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("＋1", "'＋1")]
    [InlineData("－1", "'－1")]
    [InlineData("＠x", "'＠x")]
    [InlineData("\u00AD=1", "'=1")]
    [InlineData("see below;=cmd|'/c calc'!A0", "see below;'=cmd|'/c calc'!A0")]
    [InlineData("first\n=1+1", "first\n'=1+1")]
    [InlineData("a;\"=1+1\"", "a;'\"=1+1\"")]
    [InlineData("a, -1", "a,' -1")]
    [InlineData("We did:\n- hearings\n- a report", "We did:\n- hearings\n- a report")]
    [InlineData("3 of 4, 50% = half", "3 of 4, 50% = half")]
    [InlineData("'quoted'", "'quoted'")]
    [InlineData("السلام, 人 \"x\"", "السلام, 人 \"x\"")]
    public void What_a_spreadsheet_would_calculate_stays_text(string typed, string expected)
    {
        var table = TableOf(With(Samples.Senate(), "LAW-1", Samples.Graded(3) with { Comment = typed }));

        Assert.Equal(expected, table.Cell("LAW-1", "Comment"));
    }

    [Fact]
    public void Damaged_text_is_still_a_file()
    {
        var table = TableOf(With(Samples.Senate(), "LAW-1", Samples.Graded(3) with { Comment = "a\uD800b" }));

        Assert.Equal("a\uFFFDb", table.Cell("LAW-1", "Comment"));
    }

    [Fact]
    public void Several_actions_of_one_criterion_are_told_in_one_order()
    {
        var contents = Samples.Senate() with
        {
            Plan =
            [
                new PlannedAction(Samples.Id("LAW-1"), "First", "A", new DateOnly(2027, 1, 31), ActionStatus.Done),
                new PlannedAction(Samples.Id("LAW-1"), "Second", "", null, ActionStatus.Planned) { Note = "=1+1" },
            ],
        };
        var table = TableOf(contents);

        Assert.Equal("First | Second", table.Cell("LAW-1", "Action"));
        Assert.Equal("A | ", table.Cell("LAW-1", "Owner"));
        Assert.Equal("2027-01-31 | ", table.Cell("LAW-1", "By"));
        Assert.Equal("done | planned", table.Cell("LAW-1", "Status"));
        Assert.Equal(" | =1+1", table.Cell("LAW-1", "Note"));
    }

    private static CsvTable TableOf(AssessmentContents contents) => CsvTable.Read(CsvFile.Write(Samples.Report(contents), TestContent.ReportWords));

    private static AssessmentContents With(AssessmentContents contents, string criterion, Answer answer) => contents with
    {
        Sheet = contents.Sheet with { Answers = new Dictionary<CriterionId, Answer>(contents.Sheet.Answers) { [Samples.Id(criterion)] = answer } },
    };
}
