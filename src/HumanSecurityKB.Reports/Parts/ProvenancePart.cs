using HumanSecurityKB.Domain.Scoring;
using HumanSecurityKB.Pdf.Document;

namespace HumanSecurityKB.Reports.Parts;

/// <summary>Where the figures come from: what a reader needs to trust a page that was torn out, and to check it.</summary>
internal static class ProvenancePart
{
    /// <summary>Two lines at the foot of every page: what, when and whose, then from what. What is too long is cut off, so the name stands last.</summary>
    public static string RunningText(ReportPhrases phrases, ReportKind kind)
    {
        List<string> whose = [phrases.Words[kind == ReportKind.Own ? "running.own" : "running.report"]];
        if (phrases.Report.Contents.SignedOffAt is null)
        {
            whose.Add(phrases.Words["running.draft"]);
        }

        whose.Add(phrases.Words.Date(phrases.Report.Date));
        if (phrases.BodyName.Length > 0)
        {
            whose.Add(phrases.BodyName);
        }

        return $"{string.Join(phrases.Words["running.separator"], whose)}\n{Source(phrases)}";
    }

    public static Table Facts(ReportPhrases phrases)
    {
        var report = phrases.Report;
        (string Key, string Value)[] facts =
        [
            ("provenance.questionnaire", report.Questionnaire.Version.Value),
            ("provenance.rules", phrases.Number(Scorer.RulesVersion)),
            ("provenance.date", phrases.Words.Date(report.Date)),
            ("provenance.coverage", phrases.Share(report.Scorecard.Graded, report.Scorecard.Applicable)),
            ("provenance.fingerprint", report.Fingerprint.ToString()),
        ];
        return new Table([1.4, 3], [], [.. facts.Select(fact => new TableRow([ReportPhrases.RowHeader(phrases.Say(fact.Key)), new TableCell(phrases.LeftToRight(fact.Value))]))]);
    }

    private static string Source(ReportPhrases phrases) => phrases.Words.Format(
        "running.source",
        ("version", phrases.Report.Questionnaire.Version),
        ("rules", Scorer.RulesVersion),
        ("graded", phrases.Report.Scorecard.Graded),
        ("applicable", phrases.Report.Scorecard.Applicable),
        ("fingerprint", phrases.LeftToRight(phrases.Report.Fingerprint.ToString())));
}
