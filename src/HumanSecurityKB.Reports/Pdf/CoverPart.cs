using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Reports.Charts;

namespace HumanSecurityKB.Reports.Pdf;

/// <summary>What this is, whose it is, how far it reaches; and the chamber as the picture of it.</summary>
internal static class CoverPart
{
    private const double ChamberWidth = 0.8;
    private const double SpaceAroundPicture = 18;

    public static IEnumerable<Block> Blocks(ReportPhrases phrases)
    {
        var report = phrases.Report;
        yield return new Paragraph([phrases.Say("brand") with { Color = Palette.Accent, Bold = true }]);
        yield return new Space(SpaceAroundPicture);
        yield return Picture(phrases);
        yield return new Space(SpaceAroundPicture);
        yield return new Heading(1, [phrases.Say("cover.title")]);
        if (report.Contents.Body.Name.Trim().Length > 0)
        {
            yield return new Paragraph([phrases.Own(report.Contents.Body.Name)]) { Style = ParagraphStyle.Lead };
        }

        yield return new Paragraph([new Inline(phrases.Words.Date(report.Date))]) { Style = ParagraphStyle.Lead };
        yield return phrases.Text("cover.notice", ParagraphStyle.Small);
        yield return new Paragraph([.. Facts(phrases)]) { Style = ParagraphStyle.Small };
        if (report.Contents.SignedOffAt is null)
        {
            yield return phrases.Text("cover.noticeDraft", ParagraphStyle.Small);
        }

        yield return new PageBreak();
    }

    private static Figure Picture(ReportPhrases phrases)
    {
        var report = phrases.Report;
        var rows = report.IsQuickCheck ? report.Functions : report.Dimensions;
        var scores = rows.Select(row => phrases.Words.Format("cover.chamberScore", ("name", row.Name), ("score", phrases.PlainScore(row))));
        return new Figure(
            PaperWriter.Draw(Chamber.Of(report)),
            phrases.Words.Format("cover.chamberAlternative", ("scores", phrases.List(scores))))
        {
            Caption = phrases.Words[report.IsQuickCheck ? "cover.chamberQuick" : "cover.chamber"],
            WidthShare = ChamberWidth,
        };
    }

    private static IEnumerable<Inline> Facts(ReportPhrases phrases)
    {
        var report = phrases.Report;
        yield return phrases.Say(report.IsQuickCheck ? "cover.scopeQuick" : "cover.scopeFull", ("version", report.Questionnaire.Version));
        yield return new Inline(" ");
        yield return phrases.Count("cover.graded", report.Scorecard.Applicable, ("graded", report.Scorecard.Graded));
        if (report.Contents.Participation.Total is { } people)
        {
            yield return new Inline(" ");
            yield return phrases.Count("cover.participants", people);
        }
    }
}
