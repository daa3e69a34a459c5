using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Pdf.Document;

namespace HumanSecurityKB.Reports.Parts;

/// <summary>The body, and totals of those who took part; what was not said is left out.</summary>
internal static class WhoPart
{
    public static IEnumerable<Block> Blocks(ReportPhrases phrases) =>
    [
        phrases.Heading(2, "who.title"),
        new Columns([new Column(1.15, [Facts(phrases)]), new Column(1, [People(phrases)])]),
        phrases.Text("who.agreed"),
    ];

    private static Table Facts(ReportPhrases phrases)
    {
        var contents = phrases.Report.Contents;
        var body = contents.Body;
        (string Key, Inline? Value)[] facts =
        [
            ("who.kind", body.Kind is { } kind ? phrases.Say($"who.kinds.{Codes.BodyKinds[kind]}") : null),
            ("who.country", OwnOrNone(phrases, body.Country)),
            ("who.term", OwnOrNone(phrases, body.Term)),
            ("who.system", System(phrases, body)),
            ("who.started", new Inline(phrases.Words.Date(contents.CreatedAt))),
            contents.SignedOffAt is { } signedOff
                ? ("who.signedOff", new Inline(phrases.Words.Date(signedOff)))
                : ("who.changed", new Inline(phrases.Words.Date(contents.ChangedAt))),
        ];
        return new Table(
            [1, 2],
            [],
            [.. facts.Where(fact => fact.Value is not null).Select(fact =>
                new TableRow([ReportPhrases.RowHeader(phrases.Say(fact.Key)), ReportPhrases.Cell(fact.Value!)]))])
        {
            Caption = phrases.Words["who.body"],
        };
    }

    private static Block People(ReportPhrases phrases)
    {
        var participation = phrases.Report.Contents.Participation;
        (string Key, int? Count)[] counts =
        [
            ("who.majority", participation.Majority),
            ("who.opposition", participation.Opposition),
            ("who.staff", participation.Staff),
            ("who.outside", participation.Outside),
            ("who.total", participation.Total),
            ("who.women", participation.Women),
            ("who.under45", participation.Under45),
        ];
        if (participation == new Participation())
        {
            return phrases.Text("who.nothingSaid");
        }

        return new Table(
            [3, 1],
            [new TableRow([phrases.Cell("who.role"), phrases.Cell("who.count") with { Alignment = CellAlignment.End }])],
            [.. counts.Where(count => count.Count is not null).Select(count => new TableRow(
            [
                ReportPhrases.RowHeader(phrases.Say(count.Key)),
                new TableCell(phrases.Number(count.Count!.Value)) { Alignment = CellAlignment.End },
            ]))])
        {
            Caption = phrases.Words["who.people"],
        };
    }

    private static Inline? OwnOrNone(ReportPhrases phrases, string text) => OwnText.Line(text).Length == 0 ? null : phrases.OwnLine(text);

    private static Inline? System(ReportPhrases phrases, Body body)
    {
        string?[] facts =
        [
            body.Chambers is { } chambers ? phrases.Words.Count("who.chambers", chambers) : null,
            Either(phrases, body.IsFederal, "who.federal", "who.unitary"),
            Either(phrases, body.HasArmedForces, "who.armedForces", "who.noArmedForces"),
        ];
        var given = facts.OfType<string>().ToList();
        return given.Count == 0 ? null : new Inline(phrases.List(given));
    }

    private static string? Either(ReportPhrases phrases, bool? fact, string keyForTrue, string keyForFalse) =>
        fact is { } value ? phrases.Words[value ? keyForTrue : keyForFalse] : null;
}
