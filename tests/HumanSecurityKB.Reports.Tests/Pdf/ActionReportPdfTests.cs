namespace HumanSecurityKB.Reports.Tests.Pdf;

public class ActionReportPdfTests
{
    [Fact]
    public void Every_criterion_stands_in_the_report_with_all_that_was_said()
    {
        var report = Samples.Report(Samples.Senate());
        using var written = WrittenReport.Of(Samples.Senate());
        var text = written.Text();

        foreach (var entry in report.Entries)
        {
            AssertHas(entry.Words.Title);
            AssertHas(entry.Answer?.Comment ?? "Not answered");
            AssertHas(entry.Answer?.DifferingView ?? "");
            AssertHas(entry.Grade is { } grade ? $"{grade} {TestContent.Words[grade].Label}" : "");
            AssertHas(entry.Grade is { } descriptor ? entry.Words.Descriptors[descriptor.Value] : "");
            Assert.All(entry.Answer?.Evidence ?? [], item => AssertHas($"{item.Title}, public document, 1 February 2025, {item.Reference}"));
        }

        Assert.All(report.Plan, row => AssertHas(row.Action));
        Assert.All(report.Functions.Concat(report.Principles).Concat(report.Dimensions), row => AssertHas(row.Name));
        AssertHas("The strategic plan names people’s security for the first time.");
        AssertHas("How far our work linked to this goal uses the approach — not progress towards the goal");

        void AssertHas(string words) => Assert.Contains(WrittenReport.Squeezed(words), text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chosen_plan_is_printed_with_owner_date_status_note_and_last_change()
    {
        using var written = WrittenReport.Of(Samples.SenateWithPlan());

        var row = written.Table("Action plan")[0];

        Assert.Equal("1", row[0]);
        Assert.StartsWith(WrittenReport.Squeezed("Invite women small producers to the hearing on food prices."), row[1], StringComparison.Ordinal);
        Assert.EndsWith(
            WrittenReport.Squeezed("Status: started · last change: 10 December 2026 Note: Two regions have agreed; the date is not fixed."), row[1], StringComparison.Ordinal);
        Assert.Equal(WrittenReport.Squeezed("Agriculture committee"), row[2]);
        Assert.Equal(WrittenReport.Squeezed("31 January 2027"), row[3]);
        Assert.DoesNotContain("Note", written.Table("Action plan")[1][1], StringComparison.Ordinal);
        written.AssertHas("The plan that the body chose, as it stood on 10 December 2026.");
        written.AssertHas("adopts the action plan of 3 actions");
    }

    [Fact]
    public void A_range_and_not_a_number_stands_where_there_is_not_enough_information()
    {
        using var written = WrittenReport.Of(Samples.Contents(Samples.GradesWithGaps()));

        written.AssertHas("Not enough information range 25–75");
        written.AssertHas("Technological (digital) security: 3 of 3 left out as not applicable.");
    }

    [Fact]
    public void A_quick_check_prints_links_to_goals_and_no_numbers()
    {
        using var written = WrittenReport.Of(Samples.QuickCheck());

        written.AssertHas("A quick check links to goals and gives no numbers.");
        written.AssertLacks("not progress towards the goal");
    }

    [Fact]
    public void What_people_typed_is_printed_as_text_and_links_only_to_the_web()
    {
        using var written = WrittenReport.Of(Samples.HostileWords());
        var links = written.Reader.Pages.SelectMany(page => page.GetHyperlinks()).Select(link => link.Uri).Where(uri => uri is not null);

        written.AssertHas("<script>alert('x')</script> {body} \\ ) ( %n &");
        Assert.DoesNotContain(links, uri => uri!.StartsWith("javascript", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public void Equal_reports_are_equal_bytes(string language)
    {
        var (first, second) = (Write(), Write());

        Assert.Equal(first, second);

        byte[] Write() => WrittenReport.Write(Samples.SenateWithCommittee(), Samples.LanguageOf(language), ReportOptions.Whole);
    }

    [Fact]
    public void A_full_report_is_small_enough_for_a_weak_connection() =>
        Assert.InRange(WrittenReport.Write(Samples.SenateWithCommittee()).Length, 1, 150 * 1024);
}
