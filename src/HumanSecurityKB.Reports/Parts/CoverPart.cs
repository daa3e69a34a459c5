using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Reports.Charts;

namespace HumanSecurityKB.Reports.Parts;

/// <summary>What this is, whose it is, how far it reaches; and the chamber as the picture of it.</summary>
internal static class CoverPart
{
    /// <summary>Of the drawing, which is shrunk to the measure: the chamber then leaves room for everything that has to stand below it.</summary>
    private const double PictureWidth = 760;
    private const double SpaceAroundPicture = 14;

    public static IEnumerable<Block> Blocks(ReportPhrases phrases, ReportKind kind)
    {
        var report = phrases.Report;
        yield return new Paragraph([phrases.Say("brand") with { Color = Palette.Accent, Bold = true }]);
        yield return new Space(SpaceAroundPicture);
        yield return Picture(phrases);
        yield return new Space(SpaceAroundPicture);
        yield return new Heading(1, [phrases.Say(kind == ReportKind.Own ? "cover.titleOwn" : "cover.title")]);
        yield return phrases.Text("cover.subject", ParagraphStyle.Lead);
        yield return new Paragraph([.. WhoseAndWhen(phrases, "\n")]) { Style = ParagraphStyle.Lead };
        yield return new Paragraph([.. Facts(phrases)]);
        yield return Notices(phrases, kind);
        yield return new PageBreak();
    }

    /// <summary>What has to be known before anything else is read.</summary>
    public static Paragraph Notices(ReportPhrases phrases, ReportKind kind)
    {
        List<string> keys = ["cover.notice"];
        if (kind == ReportKind.Own)
        {
            keys.Add("cover.noticeOwn");
        }

        if (phrases.Report.Contents.SignedOffAt is null)
        {
            keys.Add("cover.noticeDraft");
        }

        if (phrases.HasUntranslatedWords)
        {
            keys.Add("cover.noticeLanguage");
        }

        return new Paragraph([.. keys.SelectMany<string, Inline>(key => [phrases.Say(key), new Inline(" ")])]) { Style = ParagraphStyle.Small };
    }

    /// <summary>The body's name and the day.</summary>
    public static IEnumerable<Inline> WhoseAndWhen(ReportPhrases phrases, string separator)
    {
        if (phrases.BodyName.Length > 0)
        {
            yield return phrases.OwnLine(phrases.BodyName);
            yield return new Inline(separator);
        }

        yield return new Inline(phrases.Words.Date(phrases.Report.Date));
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
