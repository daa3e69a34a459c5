using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Pdf.Document;

namespace HumanSecurityKB.Reports.Pdf;

/// <summary>The body, and totals of those who took part; what was not said is left out.</summary>
internal static class WhoPart
{
    public static IEnumerable<Block> Blocks(ReportPhrases phrases) =>
    [
        phrases.Heading(2, "who.title"),
        Facts(phrases),
        phrases.Heading(3, "who.people"),
        People(phrases),
        phrases.Text("who.agreed"),
    ];

    private static Table Facts(ReportPhrases phrases)
    {
        var contents = phrases.Report.Contents;
        var body = contents.Body;
        (string Key, Inline? Value)[] facts =
        [
            ("who.name", OwnOrNone(phrases, body.Name)),
            ("who.kind", body.Kind is { } kind ? phrases.Say($"who.kinds.{Codes.BodyKinds[kind]}") : null),
            ("who.country", OwnOrNone(phrases, body.Country)),
            ("who.term", OwnOrNone(phrases, body.Term)),
            ("who.chambers", body.Chambers is { } chambers ? new Inline(phrases.Number(chambers)) : null),
            ("who.federal", YesOrNo(phrases, body.IsFederal)),
            ("who.armedForces", YesOrNo(phrases, body.HasArmedForces)),
            ("who.started", new Inline(phrases.Words.Date(contents.CreatedAt))),
            contents.SignedOffAt is { } signedOff
                ? ("who.signedOff", new Inline(phrases.Words.Date(signedOff)))
                : ("who.changed", new Inline(phrases.Words.Date(contents.ChangedAt))),
        ];
        return new Table(
            [1, 2],
            [phrases.Headers("who.item", "who.value")],
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
            [new TableRow([phrases.Cell("who.role"), phrases.Cell("who.count") with { AlignEnd = true }])],
            [.. counts.Where(count => count.Count is not null).Select(count => new TableRow(
            [
                ReportPhrases.RowHeader(phrases.Say(count.Key)),
                new TableCell(phrases.Number(count.Count!.Value)) { AlignEnd = true },
            ]))]);
    }

    private static Inline? OwnOrNone(ReportPhrases phrases, string text) => text.Trim().Length == 0 ? null : phrases.Own(text);

    private static Inline? YesOrNo(ReportPhrases phrases, bool? fact) => fact switch
    {
        true => phrases.Say("who.affirmed"),
        false => phrases.Say("who.denied"),
        _ => null,
    };
}
