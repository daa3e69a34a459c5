using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Reports.Word;

namespace HumanSecurityKB.Reports.Tests.Word;

/// <summary>Documents to write as Word files and read back.</summary>
internal static class WordSamples
{
    public const string Sentence = "The committee meets every month, hears witnesses and reports to the chamber before the summer. ";
    public const string ArabicSentence = "يلخص هذا التقرير ما اقترحه 1284 مشاركًا ومدى اتفاقهم (ITU-D، المادة 12.4). ";

    public static Dictionary<string, Func<byte[]>> All { get; } = new()
    {
        ["full.en"] = () => Report(Samples.Senate()),
        ["full.ar"] = () => Report(Samples.Senate(), Language.Arabic),
        ["plan.en"] = () => Report(Samples.SenateWithPlan()),
        ["committee.es"] = () => Report(Samples.SenateWithCommittee(), Language.Spanish, Samples.OptionsFor("whole")),
        ["summary.fr"] = () => Report(Samples.SenateWithCommittee(), Language.French, Samples.OptionsFor("summary")),
        ["own.en"] = () => Report(Samples.SenateWithCommittee(), Language.English, Samples.OptionsFor("own")),
        ["quick.en"] = () => Report(Samples.QuickCheck()),
        ["quick.ar"] = () => Report(Samples.QuickCheck(), Language.Arabic),
        ["empty.en"] = () => Report(Samples.Contents(new Dictionary<Domain.Questionnaires.CriterionId, Answer>())),
        ["hostile.en"] = () => Report(Samples.HostileWords()),
        ["longest.en"] = () => Report(Samples.LongestWords()),
        ["blocks.en"] = () => WordWriter.Write(Everything()),
        ["blocks.ar"] = () => WordWriter.Write(EverythingInArabic()),
        ["stress.en"] = () => WordWriter.Write(Stress()),
    };

    public static byte[] Report(AssessmentContents contents) => Report(contents, Language.English);

    public static byte[] Report(AssessmentContents contents, Language language) => Report(contents, language, ReportOptions.Whole);

    public static byte[] Report(AssessmentContents contents, Language language, ReportOptions options) =>
        ActionReportWord.Write(Samples.Report(contents, language), TestContent.ReportWordsIn(language), options);

    public static PdfDocument Document(params IReadOnlyList<Block> blocks) => new()
    {
        Title = "A report",
        Language = "en",
        Created = new DateTimeOffset(2026, 11, 23, 9, 30, 0, TimeSpan.Zero),
        RunningText = "A report of the chamber",
        Blocks = blocks,
    };

    public static PdfDocument ArabicDocument(params IReadOnlyList<Block> blocks) => Document(blocks) with
    {
        Title = "تقرير العمل",
        Language = "ar",
        RightToLeft = true,
        RunningText = "تقرير العمل",
        PageLabel = (page, total) => $"صفحة {page} من {total}",
    };

    /// <summary>Every kind of block.</summary>
    public static PdfDocument Everything() => Document([.. EveryBlock(Sentence)]) with { HasCover = true, Author = "The chamber", Subject = "All that can be said" };

    public static PdfDocument EverythingInArabic() => ArabicDocument([.. EveryBlock(ArabicSentence)]) with { HasCover = true };

    public static PdfDocument Stress() => Document(
        new Heading(1, Samples.Hostile),
        new Heading(4, "Too deep"),
        new Heading(2, ""),
        new Paragraph(Samples.Hostile),
        new Paragraph(""),
        new Paragraph([new Inline("") { Link = "https://example.org/" }, new Inline(" ") { Link = "https://example.org/" }]),
        new Paragraph([new Inline(Samples.Hostile) { Link = "javascript:alert(1)" }, new Inline("line\r\nfeed\n\nand\u2029more")]),
        new Table([1, 1], [new TableRow([new(""), new("B")])], [new TableRow([new(string.Concat(Enumerable.Repeat(Sentence, 55))), new("x")]), new TableRow([])]) { Caption = Samples.Hostile },
        new Table([1], [], [new TableRow([new("touching")])]),
        new Table([1], [], [new TableRow([new([new Table([1], [], [new TableRow([new("nested")])])])])]),
        new ListBlock(true, [new ListItem([]), new ListItem(""), new ListItem(Samples.Hostile), new ListItem([new Table([1], [], [new TableRow([new("in a list")])])])]),
        new ListBlock(false, []),
        Nested(12),
        new Callout([]),
        new Callout([LongTable(1), new Table([1], [], [new TableRow([new("touching")])]), new TableOfContents()]) { Fill = 0x5C1750 },
        new KeepTogether([]),
        new Table([1], [], (IReadOnlyList<TableRow>)[]),
        new Figure(new VectorDrawing(100, 50, [new LabelShape(50, 25, Samples.Hostile, 9, LabelAnchor.Middle), new PathShape("", 0, 0, 1) { Fill = 0 }]), Samples.Hostile),
        new Figure(new VectorDrawing(100, 5000, []), "Very high"),
        new TableOfContents(),
        new Space(-5),
        new Space(5000),
        new PageBreak(),
        new PageBreak(),
        new Table([1], [], [new TableRow([new("after a page break")])])) with
    { Title = Samples.Hostile, Author = Samples.Hostile, RunningText = Samples.Hostile };

    public static VectorDrawing Drawing() => new(
        200,
        100,
        [
            new RectangleShape(0, 0, 200, 100) { Fill = 0xF1EEF3 },
            new CircleShape(50, 50, 20) { Fill = 0x6B1D5C },
            new LineShape([new Point(0, 100), new Point(100, 0), new Point(200, 100)], false) { Stroke = 0x1D1923 },
            new LineShape([new Point(150, 90), new Point(170, 90), new Point(160, 70)], true) { Fill = 0x076246 },
            new PathShape("M12 3l7.5 2.8v5.7c0 4.5-3.1 7.9-7.5 9.5-4.4-1.6-7.5-5-7.5-9.5V5.8z", 100, 20, 2) { Stroke = 0x17559B, StrokeWidth = 2, RoundEnds = true },
            new LabelShape(100, 90, "Label", 9, LabelAnchor.Middle) { Bold = true },
            new LabelShape(0, 10, "Start", 9, LabelAnchor.Start),
            new LabelShape(200, 10, "End", 9, LabelAnchor.End),
        ]);

    public static Table LongTable(int rows) => new(
        [1, 3, 1],
        [new TableRow([new("Number"), new("Action"), new("Grade") { Alignment = CellAlignment.End }])],
        [.. Enumerable.Range(1, rows).Select(row => new TableRow(
            [new($"{row}") { IsRowHeader = true }, new(Sentence), new("4") { Alignment = CellAlignment.End, Fill = 0x5C1750 }]))])
    {
        Caption = "Actions and grades",
    };

    private static ListBlock Nested(int depth) =>
        new(depth % 2 == 0, [new ListItem(depth == 1 ? [new Paragraph("deepest")] : [new Paragraph($"{depth}"), Nested(depth - 1)])]);

    private static IEnumerable<Block> EveryBlock(string sentence) =>
    [
        new Figure(Drawing(), "A circle in a frame") { WidthShare = 0.5 },
        new Space(100),
        new Heading(1, "Report"),
        new Paragraph(sentence) { Style = ParagraphStyle.Lead },
        new PageBreak(),
        new Heading(2, "Contents"),
        new TableOfContents(3),
        new Heading(2, "Summary") { Mark = Drawing() },
        new Paragraph(
        [
            new Inline(sentence),
            new Inline("bold ") { Bold = true },
            new Inline("italic ") { Italic = true },
            new Inline("en français ") { Language = "fr" },
            new Inline("a link") { Link = "https://example.org/a?b=c" },
            new Inline(" red.\nNext line.") { Color = 0xA8180F },
        ]),
        new Paragraph(ArabicSentence),
        new Paragraph("An English sentence."),
        new Paragraph("48") { Style = ParagraphStyle.Display },
        new Paragraph(sentence) { Style = ParagraphStyle.Small },
        new Callout([new Paragraph(sentence), new ListBlock(true, [new ListItem("one"), new ListItem("two")]), LongTable(1), new Paragraph(sentence)]),
        new Callout([new Paragraph([new Inline(sentence), new Inline("A link") { Link = "https://example.org/" }]), new ListBlock(false, [new ListItem("one"), new ListItem("two")]), new Paragraph(sentence)]) { Fill = 0x5C1750 },
        new Heading(3, "Lists"),
        new ListBlock(false, [new ListItem(sentence), new ListItem([new Paragraph(sentence), new ListBlock(true, [new ListItem("one"), new ListItem("two")]), new Paragraph(sentence)])]),
        new ListBlock(true, [new ListItem("first"), new ListItem([new Paragraph("second"), new ListBlock(true, [new ListItem("inner one"), new ListItem(ArabicSentence)])]), new ListItem("third")]),
        new ListBlock(true, [new ListItem("first again")]),
        LongTable(40),
        new Heading(3, "A table of two head rows"),
        new Table(
            [2, 1, 1],
            [new TableRow([new(""), new("Both") { ColumnSpan = 2, Alignment = CellAlignment.Center }]), new TableRow([new("Name"), new("First"), new("Second")])],
            [
                new TableRowGroup([new TableRow([new("A") { IsRowHeader = true }, new("1"), new("2")])]) { Heading = [new Inline("Group one")] },
                new TableRowGroup([new TableRow([new("B") { IsRowHeader = true }, new("3") { Alignment = CellAlignment.Center }, new("4")])]) { Heading = [new Inline("Group two")] },
            ]),
        new KeepTogether([new Heading(3, "Kept"), new Paragraph(sentence), LongTable(3)]),
        new Columns([new Column(1, [new Paragraph("Left column")]), new Column(2, [new Paragraph("Right column")])]),
        new MarginNote([new Paragraph("In the margin") { Style = ParagraphStyle.Small }], [new Paragraph("Beside it")]),
        new Heading(2, "Figure"),
        new Figure(Drawing(), "A circle in a frame") { Caption = sentence },
        new Figure(Drawing(), ""),
    ];
}
