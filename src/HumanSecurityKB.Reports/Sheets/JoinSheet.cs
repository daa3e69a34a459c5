using HumanSecurityKB.Domain.Words;
using HumanSecurityKB.Pdf;
using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Reports.Charts;

namespace HumanSecurityKB.Reports.Sheets;

/// <summary>How to join a committee's assessment: a page for all to see, and a page of cards for each to take home.</summary>
public static class JoinSheet
{
    private const double SpaceAboveTitle = 20;
    private const double SpaceAboveCode = 10;
    private const double LargeCode = 200;
    private const double ReducedCode = 140;
    private const double WidthBesideCode = 240;
    private const double SmallCode = 84;
    private const int CardsAcross = 2;
    private const int CardsOnPage = 8;

    /// <param name="words">The fixed words of reports; their language is that of the file.</param>
    public static byte[] Write(JoinSheetContent content, FixedWords words, PdfWriter writer) => writer.Write(Compose(content, words));

    private static PdfDocument Compose(JoinSheetContent content, FixedWords words)
    {
        var phrases = new SheetPhrases(words, content.BodyName);
        var card = new Card(Card(content, phrases));
        return phrases.Document("joinSheet.title", content.Date) with
        {
            HasCover = true,
            Blocks =
            [
                .. Poster(content, phrases),
                new PageBreak(),
                phrases.Heading(2, "joinSheet.cards"),
                new Cards(CardsAcross, [.. Enumerable.Repeat(card, CardsOnPage)]),
            ],
        };
    }

    private static IEnumerable<Block> Poster(JoinSheetContent content, SheetPhrases phrases) =>
    [
        phrases.Brand,
        new Space(SpaceAboveTitle),
        .. phrases.Title("joinSheet.title"),
        new Callout(
        [
            new Paragraph([Phrases.Quiet(phrases.Say("joinSheet.address"))]),
            new Paragraph([Address(content, phrases) with { Link = content.Address }]) { Style = ParagraphStyle.Display },
            new Space(SpaceAboveCode),
            new Paragraph([Phrases.Quiet(phrases.Say("joinSheet.code"))]),
            new Paragraph([Code(content, phrases)]) { Style = ParagraphStyle.Poster },
        ]),
        CodeAndInstructions(content, phrases),
        .. KeptUntil(content, phrases),
    ];

    /// <summary>A long name takes lines that the code can spare: all has to stay on one page.</summary>
    private static Columns CodeAndInstructions(JoinSheetContent content, SheetPhrases phrases)
    {
        var size = phrases.HasLongName ? ReducedCode : LargeCode;
        var code = new Figure(QrCode.Draw(content.LinkInQrCode, size), AlternativeText(content, phrases)) { Caption = phrases.Words["joinSheet.scan"] };
        return new Columns([new Column(size, [code]), new Column(WidthBesideCode, Instructions(phrases))]);
    }

    private static IReadOnlyList<Block> Instructions(SheetPhrases phrases) =>
    [
        phrases.Text("joinSheet.noName", ParagraphStyle.Lead),
        phrases.Text("joinSheet.gradeAlone", ParagraphStyle.Lead),
        phrases.Text("joinSheet.comeBack", ParagraphStyle.Lead),
    ];

    private static Paragraph[] KeptUntil(JoinSheetContent content, SheetPhrases phrases) => content.DeletedAt is { } day
        ? [new Paragraph([phrases.Say("joinSheet.keptUntil", ("date", phrases.Words.Date(day)))]) { Style = ParagraphStyle.Small }]
        : [];

    private static IReadOnlyList<Block> Card(JoinSheetContent content, SheetPhrases phrases) =>
    [
        new Paragraph([Code(content, phrases)]) { Style = ParagraphStyle.Display },
        new Columns(
        [
            new Column(1, [new Figure(QrCode.Draw(content.LinkInQrCode, SmallCode), AlternativeText(content, phrases))]),
            new Column(1.2, [new Paragraph([Address(content, phrases) with { Color = Palette.Ink }]) { Style = ParagraphStyle.Small }, phrases.Text("joinSheet.card", ParagraphStyle.Small)]),
        ]),
    ];

    private static Inline Address(JoinSheetContent content, SheetPhrases phrases) => new(phrases.LeftToRight(content.Address));

    private static Inline Code(JoinSheetContent content, SheetPhrases phrases) => new(phrases.LeftToRight(content.Code.ToString()));

    private static string AlternativeText(JoinSheetContent content, SheetPhrases phrases) =>
        phrases.Words.Format("joinSheet.qrCode", ("address", content.Address), ("code", content.Code));
}
