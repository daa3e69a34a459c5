using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Reports.Charts;

namespace HumanSecurityKB.Reports.Parts;

/// <summary>What this is, whose it is, how far it reaches; and the chamber as the picture of it.</summary>
internal static class CoverPart
{
    /// <summary>Wider than the measure, to which it is shrunk: so that the cover keeps room for what has to be known, in every language.</summary>
    private const double PictureWidth = 700;
    private const double SpaceAroundPicture = 12;

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
        yield return Notice(phrases, kind);
        yield return new PageBreak();
    }

    /// <summary>What has to be known before anything else is read; in one paragraph, which has room on the cover in every language.</summary>
    public static Paragraph Notice(ReportPhrases phrases, ReportKind kind) =>
        new([.. Notices(phrases, kind).SelectMany(notice => new[] { notice, new Inline(" ") })]) { Style = ParagraphStyle.Small };

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

    private static IEnumerable<Inline> Notices(ReportPhrases phrases, ReportKind kind)
    {
        yield return phrases.Say("cover.notice");
        if (kind == ReportKind.Own)
        {
            yield return phrases.Say("cover.noticeOwn");
        }

        if (phrases.Report.Contents.SignedOffAt is null)
        {
            yield return phrases.Say("cover.noticeDraft");
        }

        if (phrases.HasUntranslatedWords)
        {
            yield return phrases.Say("cover.noticeLanguage");
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
