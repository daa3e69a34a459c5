using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Reports.Charts;

namespace HumanSecurityKB.Reports.Parts;

/// <summary>What this is, whose it is, how far it reaches; and the chamber as the picture of it.</summary>
internal static class CoverPart
{
    /// <summary>As wide as the page's measure would be if the chamber had its full size.</summary>
    private const double PictureWidth = 600;
    private const double SpaceAroundPicture = 20;

    public static IEnumerable<Block> Blocks(ReportPhrases phrases, ReportKind kind)
    {
        var report = phrases.Report;
        yield return new Paragraph([phrases.Say("brand") with { Color = Palette.Accent, Bold = true }]);
        yield return new Space(SpaceAroundPicture);
        yield return Picture(phrases);
        yield return new Space(SpaceAroundPicture);
        yield return new Heading(1, [phrases.Say(kind == ReportKind.Own ? "cover.titleOwn" : "cover.title")]);
        if (phrases.BodyName.Length > 0)
        {
            yield return new Paragraph([phrases.Own(phrases.BodyName)]) { Style = ParagraphStyle.Lead };
        }

        yield return new Paragraph([new Inline(phrases.Words.Date(report.Date))]) { Style = ParagraphStyle.Lead };
        yield return new Paragraph([.. Facts(phrases)]);
        foreach (var notice in Notices(phrases, kind))
        {
            yield return notice;
        }

        yield return new PageBreak();
    }

    /// <summary>What has to be known before anything else is read.</summary>
    public static IEnumerable<Block> Notices(ReportPhrases phrases, ReportKind kind)
    {
        yield return phrases.Text("cover.notice", ParagraphStyle.Small);
        if (kind == ReportKind.Own)
        {
            yield return phrases.Text("cover.noticeOwn", ParagraphStyle.Small);
        }

        if (phrases.Report.Contents.SignedOffAt is null)
        {
            yield return phrases.Text("cover.noticeDraft", ParagraphStyle.Small);
        }

        if (phrases.HasUntranslatedWords)
        {
            yield return phrases.Text("cover.noticeLanguage", ParagraphStyle.Small);
        }
    }

    public static IEnumerable<Inline> Facts(ReportPhrases phrases)
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

    private static Figure Picture(ReportPhrases phrases)
    {
        var report = phrases.Report;
        var rows = report.IsQuickCheck ? report.Functions : report.Dimensions;
        var scores = rows.Select(row => phrases.Words.Format("cover.chamberScore", ("name", row.Name), ("score", phrases.PlainScore(row))));
        return new Figure(
            ChamberDrawing.Of(Chamber.Of(report), PictureWidth),
            phrases.Words.Format("cover.chamberAlternative", ("scores", phrases.List(scores))))
        {
            Caption = phrases.Words[report.IsQuickCheck ? "cover.chamberQuick" : "cover.chamber"],
        };
    }
}
