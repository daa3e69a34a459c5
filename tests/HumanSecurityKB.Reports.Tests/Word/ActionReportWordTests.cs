using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Pdf.Document;
using DocProperties = DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HumanSecurityKB.Reports.Tests.Word;

public class ActionReportWordTests
{
    [Fact]
    public void Every_criterion_stands_in_the_file_with_all_that_was_said()
    {
        var report = Samples.Report(Samples.Senate());
        using var file = new WordFile(WordSamples.Report(Samples.Senate()));
        var text = WordFile.TextOf(file.Body);

        Assert.All(report.Entries, entry =>
        {
            Assert.Contains(entry.Words.Title, text, StringComparison.Ordinal);
            Assert.Contains(entry.Answer?.Comment ?? "Not answered", text, StringComparison.Ordinal);
            Assert.Contains(entry.Answer?.DifferingView ?? "", text, StringComparison.Ordinal);
            Assert.All(entry.Answer?.Evidence ?? [], item => Assert.Contains(item.Title, text, StringComparison.Ordinal));
        });
        Assert.All(report.Plan, row => Assert.Contains(row.Action, text, StringComparison.Ordinal));
        Assert.All(report.Functions.Concat(report.Dimensions), row => Assert.Contains(row.Name, text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_chosen_plan_is_written_with_its_notes_and_last_changes()
    {
        using var file = new WordFile(WordSamples.Report(Samples.SenateWithPlan()));
        var text = WordFile.TextOf(file.Body);

        var changed = TestContent.ReportWords.Date(new DateOnly(2026, 12, 10));

        Assert.Contains($"The plan that the body chose, as it stood on {changed}.", text, StringComparison.Ordinal);
        Assert.Contains($"Status: started · last change: {changed}", text, StringComparison.Ordinal);
        Assert.Contains("Note: Two regions have agreed; the date is not fixed.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_can_be_found_through_by_headings_contents_and_table_heads()
    {
        using var file = new WordFile(WordSamples.Report(Samples.Senate()));
        var levels = file.Paragraphs.Select(WordFile.StyleOf).Where(style => style?.StartsWith("Heading", StringComparison.Ordinal) == true).Select(style => style![^1] - '0').ToList();

        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
        Assert.NotEmpty(file.Body.Descendants<W.SdtBlock>().Single().Descendants<W.Hyperlink>());
        Assert.All(file.Tables.Where(table => !HasFacts(table)), table => Assert.NotNull(table.Elements<W.TableRow>().First().TableRowProperties?.GetFirstChild<W.TableHeader>()));
    }

    [Fact]
    public void Every_drawing_has_words_or_is_marked_as_decoration()
    {
        using var file = new WordFile(WordSamples.Report(Samples.Senate()));

        Assert.NotEmpty(file.Body.Descendants<DocProperties>());
        Assert.All(file.Body.Descendants<DocProperties>(), drawing => Assert.True(drawing.Description!.Value!.Length > 0 || drawing.HasChildren));
    }

    [Fact]
    public void An_arabic_report_marks_the_words_of_other_languages()
    {
        using var file = new WordFile(WordSamples.Report(Samples.Senate(), Language.Arabic));

        Assert.Equal("en-GB", file.RunOf("Senate of Exampleland").RunProperties!.Languages!.Val);
        Assert.All(file.Tables, table => Assert.NotEmpty(table.Descendants<W.BiDiVisual>()));
        Assert.True(WordFile.IsOn(file.ParagraphOf("تقرير الإجراءات").ParagraphProperties!.BiDi));
    }

    [Fact]
    public void What_people_typed_stays_text()
    {
        using var file = new WordFile(WordSamples.Report(Samples.HostileWords()));

        Assert.Contains("<script>alert('x')</script> {body} \\ ) ( %n & ]]>", WordFile.TextOf(file.Body), StringComparison.Ordinal);
        Assert.DoesNotContain(file.Main.HyperlinkRelationships, link => link.Uri.Scheme == "javascript");
    }

    [Fact]
    public void A_full_report_is_small_enough_for_a_weak_connection() => Assert.InRange(WordSamples.Report(Samples.Senate()).Length, 1, 80 * 1024);

    /// <summary>Pairs of a name and a value need no head: the name is the head of its row.</summary>
    private static bool HasFacts(W.Table table) =>
        table.Elements<W.TableRow>().First().InnerText is var first
        && (first.StartsWith("Kind", StringComparison.Ordinal) || first.StartsWith("Version of the questionnaire", StringComparison.Ordinal));
}
