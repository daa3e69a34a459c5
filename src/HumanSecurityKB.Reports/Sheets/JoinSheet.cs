using HumanSecurityKB.Domain.Words;
using HumanSecurityKB.Pdf;
using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Reports.Charts;

namespace HumanSecurityKB.Reports.Sheets;

/// <summary>How to join a committee's assessment: a page for all to see, and a page of cards for each to take home.</summary>
public static class JoinSheet
{
    private const double LargeCode = 190;
    private const double SmallCode = 92;
    private const int CardsAcross = 2;
    private const int CardsDown = 4;

    /// <param name="words">The fixed words of reports; their language is that of the file.</param>
    public static byte[] Write(JoinSheetContent content, FixedWords words, PdfWriter writer) => writer.Write(Compose(content, words));

    private static PdfDocument Compose(JoinSheetContent content, FixedWords words)
    {
        var phrases = new SheetPhrases(words, content.BodyName);
        return phrases.Document("joinSheet.title", content.Date) with
        {
            HasCover = true,
            Blocks = [.. Poster(content, phrases), new PageBreak(), .. Cards(content, phrases)],
        };
    }

    private static IEnumerable<Block> Poster(JoinSheetContent content, SheetPhrases phrases) =>
    [
        .. phrases.Opening("joinSheet.title"),
        phrases.Text("joinSheet.address"),
        new Paragraph([Address(content, phrases) with { Link = content.Address }]) { Style = ParagraphStyle.Display },
        phrases.Text("joinSheet.code"),
        new Paragraph([Code(content, phrases)]) { Style = ParagraphStyle.Display },
        new Figure(QrCode.Draw(content.LinkInQrCode, LargeCode), AlternativeText(content, phrases)) { Caption = phrases.Words["joinSheet.scan"] },
        phrases.Text("joinSheet.noName"),
        phrases.Text("joinSheet.gradeAlone"),
        phrases.Text("joinSheet.comeBack"),
        .. KeptUntil(content, phrases),
    ];

    private static Paragraph[] KeptUntil(JoinSheetContent content, SheetPhrases phrases) => content.DeletedAt is { } day
        ? [new Paragraph([phrases.Say("joinSheet.keptUntil", ("date", phrases.Words.Date(day)))]) { Style = ParagraphStyle.Small }]
        : [];

    private static IEnumerable<Block> Cards(JoinSheetContent content, SheetPhrases phrases) =>
        Enumerable.Range(0, CardsDown).Select(_ => new Columns([.. Enumerable.Repeat(new Column(1, Card(content, phrases)), CardsAcross)]));

    private static IReadOnlyList<Block> Card(JoinSheetContent content, SheetPhrases phrases) =>
    [
        new Paragraph([Code(content, phrases)]) { Style = ParagraphStyle.Display },
        new Figure(QrCode.Draw(content.LinkInQrCode, SmallCode), AlternativeText(content, phrases)),
        new Paragraph([Address(content, phrases)]) { Style = ParagraphStyle.Small },
        phrases.Text("joinSheet.card", ParagraphStyle.Small),
    ];

    private static Inline Address(JoinSheetContent content, SheetPhrases phrases) => new(phrases.LeftToRight(content.Address));

    private static Inline Code(JoinSheetContent content, SheetPhrases phrases) => new(phrases.LeftToRight(content.Code.ToString()));

    private static string AlternativeText(JoinSheetContent content, SheetPhrases phrases) =>
        phrases.Words.Format("joinSheet.qrCode", ("address", content.Address), ("code", content.Code));
}
