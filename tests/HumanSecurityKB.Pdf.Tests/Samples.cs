using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Tests.Reading;

namespace HumanSecurityKB.Pdf.Tests;

/// <summary>Documents to write and read back.</summary>
internal static class Samples
{
    public const string Sentence = "The committee meets every month, hears witnesses and reports to the chamber before the summer. ";
    public const string ArabicSentence = "يلخص هذا التقرير ما اقترحه 1284 مشاركًا ومدى اتفاقهم (ITU-D، المادة 12.4). ";

    public static readonly PdfWriter Writer = PdfWriter.Load();

    private static readonly Dictionary<string, Func<PdfDocument>> ByName = new()
    {
        ["everything"] = Everything,
        ["everything in Arabic"] = EverythingInArabic,
        ["stress"] = Stress,
        ["nothing"] = () => Document(),
        ["10,000 rows"] = () => Document(LongTable(10_000)),
        ["emoji"] = () => Saying("👨‍👩‍👧 🙂🙂 🏳️‍🌈 ☺️"),
        ["lone surrogates"] = () => Saying("\uD83D and \uDC00."),
        ["controls"] = () => Saying("NUL \0, bell \a, escape \u001B, delete \u007F, next line \u0085, \uFFFE, \uFFFF"),
        ["direction overrides"] = () => Saying("\u202Eright to left\u202C \u2067isolated\u2069 \u202B and never closed"),
        ["invisible characters"] = () => Saying("soft\u00ADhyphen, zero\u200Bwidth, joiner\u200D, \uFEFFmark, \u2060"),
        ["Hebrew"] = () => Saying("שלום לכולם"),
        ["Thai"] = () => Saying("สวัสดีชาวโลก"),
        ["PDF syntax"] = () => Saying("(\\) <</Type/Catalog>> endstream endobj %%EOF )Tj ET EMC"),
    };

    public static TheoryData<string> Names => [.. ByName.Keys];

    public static PdfDocument Named(string name) => ByName[name]();

    public static PdfDocument Document(params Block[] blocks) => new()
    {
        Title = "A report",
        Language = "en",
        Created = new DateTimeOffset(2026, 11, 23, 9, 30, 0, TimeSpan.Zero),
        RunningText = "A report of the chamber",
        Blocks = blocks,
    };

    public static PdfDocument ArabicDocument(params Block[] blocks) => Document(blocks) with
    {
        Title = "تقرير العمل",
        Language = "ar",
        RightToLeft = true,
        RunningText = "تقرير العمل",
        PageLabel = (page, total) => $"صفحة {page} من {total}",
    };

    /// <summary>Blocks as they read back, without anything at the foot of the pages.</summary>
    public static PdfReader Read(params Block[] blocks) => Read(Document(blocks));

    /// <summary>Blocks of a right-to-left document as they read back, without anything at the foot of the pages.</summary>
    public static PdfReader ReadMirrored(params Block[] blocks) => Read(ArabicDocument(blocks));

    private static PdfReader Read(PdfDocument document) => new(Writer.Write(document with { RunningText = "", PageLabel = (_, _) => "" }));

    public static byte[] Write(params Block[] blocks) => Writer.Write(Document(blocks));

    public static string Text(int sentences) => string.Concat(Enumerable.Repeat(Sentence, sentences));

    /// <summary>Every kind of block, over several pages.</summary>
    public static PdfDocument Everything() => Document([.. EveryBlock(Sentence)]) with { HasCover = true, Author = "The chamber", Subject = "All that can be said" };

    public static PdfDocument EverythingInArabic() => ArabicDocument([.. EveryBlock(ArabicSentence)]) with { HasCover = true };

    public static PdfDocument Stress()
    {
        var hostile = "emoji 👨‍👩‍👧 🙂, lone \uD83D and \uDC69, NUL \0, tab \t, ZWJ a\u200Db, RLO \u202Eabc\u202C, "
            + "soft hy\u00ADphen, bell \a, \uFFFE, שלום, สวัสดี, نص عربي";
        var address = "https://example.org/" + new string('a', 480);
        return Document(
            new Heading(1, hostile),
            new Heading(4, "Too deep"),
            new Heading(2, ""),
            new Paragraph(hostile),
            new Paragraph(""),
            new Paragraph("  "),
            new Paragraph(
            [
                new Inline("") { Link = "https://example.org/" },
                new Inline(" ") { Link = "https://example.org/" },
                new Inline(address) { Link = address },
            ]),
            new Paragraph([new Inline(hostile) { Link = "javascript:alert(1)" }, new Inline("line\r\nfeed\n\nand\u2029more")]),
            new Table(
                [1, 1],
                [new TableRow([new(""), new("B")])],
                [new TableRow([new(Text(55)), new("x")]), new TableRow([new(""), new("")]), new TableRow([])])
            {
                Caption = hostile,
            },
            new ListBlock(true, [new ListItem([]), new ListItem(""), new ListItem(hostile)]),
            new ListBlock(false, []),
            new Callout([]),
            new KeepTogether([]),
            new Cards(2, []),
            new Cards(3, [new Card([]), new Card([new Paragraph(hostile)])]),
            new Table([1], [], (IReadOnlyList<TableRow>)[]),
            new Figure(HostileDrawing(hostile), hostile),
            new Figure(new VectorDrawing(100, 5000, []), "Very high"),
            new TableOfContents(),
            new Space(-5),
            new Space(5000),
            new PageBreak(),
            new PageBreak()) with
        { Title = "A \0 title \uD83D <&>", Author = hostile, RunningText = hostile };
    }

    /// <summary>A text in every place that takes one.</summary>
    private static PdfDocument Saying(string text) => Document(
        new Heading(1, text),
        new TableOfContents(),
        new Heading(2, text),
        new Paragraph([new Inline(text) { Bold = true }, new Inline(text) { Link = "https://example.org/" }, new Inline(text) { Language = "fr" }]),
        new ListBlock(false, [new ListItem(text)]),
        new MarginNote([new Paragraph(text)], [new Paragraph(text)]),
        new Table([1, 1], [new TableRow([new(text), new("B")])], [new TableRowGroup([new TableRow([new(text)])]) { Heading = [new Inline(text)] }]) { Caption = text },
        new Figure(HostileDrawing(text), text) { Caption = text }) with
    { Title = text, Author = text, Subject = text, RunningText = text, PageLabel = (_, _) => text };

    public static VectorDrawing Drawing() => new(
        200,
        100,
        [
            new RectangleShape(0, 0, 200, 100) { Fill = 0xF1EEF3 },
            new CircleShape(50, 50, 20) { Fill = 0x6B1D5C },
            new LineShape([new Point(0, 100), new Point(100, 0), new Point(200, 100)], false) { Stroke = 0x1D1923 },
            new PathShape("M12 3l7.5 2.8v5.7c0 4.5-3.1 7.9-7.5 9.5-4.4-1.6-7.5-5-7.5-9.5V5.8z", 100, 20, 2) { Stroke = 0x17559B, RoundEnds = true },
            new LabelShape(100, 90, "Label", 9, LabelAnchor.Middle) { Bold = true },
        ]);

    public static Table LongTable(int rows) => new(
        [1, 3, 1],
        [new TableRow([new("Number"), new("Action"), new("Grade") { Alignment = CellAlignment.End }])],
        [.. Enumerable.Range(1, rows).Select(LongTableRow)])
    {
        Caption = "Actions and grades",
    };

    private static TableRow LongTableRow(int row) =>
        new([new($"{row}") { IsRowHeader = true }, new(Sentence), new("4") { Alignment = CellAlignment.End, Fill = 0x5C1750 }]);

    private static VectorDrawing HostileDrawing(string label) =>
        new(100, 50, [new LabelShape(50, 25, label, 9, LabelAnchor.Middle), new PathShape("", 0, 0, 1) { Fill = 0 }]);

    private static Table GroupedTable(string sentence) => new(
        [2, 1],
        [new TableRow([new("Name"), new("Share") { Alignment = CellAlignment.Center }])],
        [
            new TableRowGroup([]) { Heading = [new Inline("Nothing")] },
            new TableRowGroup([new TableRow([new("A") { IsRowHeader = true }, new("1") { Alignment = CellAlignment.Center }])]) { Heading = [new Inline("First group")] },
            new TableRowGroup([new TableRow([new([KeyFigures(sentence)]), new([new Figure(Drawing(), "In the middle")]) { Alignment = CellAlignment.Center }])]) { Heading = [new Inline("Second "), new Inline("group") { Italic = true }] },
        ]);

    private static Columns KeyFigures(string sentence) => new(
    [
        new Column(1, [new Paragraph("41%") { Style = ParagraphStyle.Display }, new Paragraph(sentence) { Style = ParagraphStyle.Small }]),
        new Column(1, [new Paragraph("7 of 10") { Style = ParagraphStyle.Display }, new Paragraph(sentence) { Style = ParagraphStyle.Small }]),
        new Column(2, [new Callout([new Paragraph(sentence)]) { Fill = 0xF1EEF3 }]),
    ]);

    private static Callout Panel(uint fill, string sentence) => new(
    [
        new Heading(4, "Panel"),
        new Paragraph([new Inline(sentence), new Inline("a link") { Link = "https://example.org/" }]),
        new MarginNote([new Paragraph("Note")], [new ListBlock(true, [new ListItem(sentence), new ListItem([new Columns([new Column(1, [new Paragraph(sentence)]), new Column(1, [new Paragraph(sentence)])])])])]),
        LongTable(20),
        new Paragraph(sentence),
    ])
    {
        Fill = fill,
    };

    private static IEnumerable<Block> EveryBlock(string sentence) =>
    [
        new Figure(Drawing(), "A circle in a frame") { WidthShare = 0.5 },
        new Space(100),
        new Heading(1, "Report"),
        new Paragraph(sentence) { Style = ParagraphStyle.Lead },
        new PageBreak(),
        new TableOfContents(3),
        new Heading(2, "Summary"),
        new Paragraph(
        [
            new Inline(sentence),
            new Inline("bold ") { Bold = true },
            new Inline("italic ") { Italic = true },
            new Inline("en français ") { Language = "fr" },
            new Inline("a link") { Link = "https://example.org/a?b=c" },
            new Inline(" red.") { Color = 0xA8180F },
        ]),
        new Paragraph(ArabicSentence),
        new Paragraph(sentence) { Style = ParagraphStyle.Small },
        new Callout([new Paragraph(sentence), new Paragraph(sentence)]),
        new Heading(3, "Lists"),
        new ListBlock(false, [new ListItem(sentence), new ListItem([new Paragraph(sentence), new ListBlock(true, [new ListItem("one"), new ListItem("two")])])]),
        LongTable(40),
        new Heading(3, "A table of two head rows"),
        new Table(
            [2, 1, 1],
            [new TableRow([new(""), new("Both") { ColumnSpan = 2 }]), new TableRow([new("Name"), new("First"), new("Second")])],
            [new TableRow([new("A") { IsRowHeader = true }, new("1"), new("2")])]),
        GroupedTable(sentence),
        new KeepTogether([new Heading(3, "Kept"), new Paragraph(sentence)]),
        new Heading(2, "Side by side") { Mark = Drawing() },
        KeyFigures(sentence),
        new Columns([new Column(1, [new Heading(4, "Long"), new Paragraph(string.Concat(Enumerable.Repeat(sentence, 80)))]), new Column(1, [new Paragraph("next")])]),
        new MarginNote(
            [new Heading(5, "Note"), new Paragraph(sentence)],
            [new Heading(3, "Noted") { Mark = Drawing() }, new Paragraph(string.Concat(Enumerable.Repeat(sentence, 5))), LongTable(12), new Paragraph(sentence)]),
        new MarginNote([new Paragraph(sentence)], [new Paragraph("short")]),
        new Paragraph("ABCD-1234") { Style = ParagraphStyle.Poster },
        new Cards(2, [.. Enumerable.Repeat(new Card([new Heading(4, "Card"), new Paragraph(sentence), new Figure(Drawing(), "A drawing")]), 5)]),
        Panel(0xF1EEF3, sentence),
        Panel(0x5C1750, sentence),
        new Heading(2, "Figure"),
        new Figure(Drawing(), "A circle in a frame") { Caption = sentence },
        new Figure(Drawing(), ""),
    ];
}
