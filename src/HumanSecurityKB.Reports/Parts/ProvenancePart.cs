using HumanSecurityKB.Domain.Scoring;
using HumanSecurityKB.Pdf.Document;

namespace HumanSecurityKB.Reports.Parts;

/// <summary>Where the figures come from: what a reader needs to trust a page that was torn out, and to check it.</summary>
internal static class ProvenancePart
{
    /// <summary>Two lines at the foot of every page: whose and when, then from what.</summary>
    public static string RunningText(ReportPhrases phrases)
    {
        var date = ("date", (object)phrases.Words.Date(phrases.Report.Date));
        var whose = phrases.BodyName.Length == 0
            ? phrases.Words.Format("running.unnamed", date)
            : phrases.Words.Format("running.named", ("body", phrases.BodyName), date);
        return $"{whose}\n{Source(phrases)}";
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
        return new Table([1.4, 3], [phrases.Headers("provenance.item", "provenance.value")], [.. facts.Select(fact => new TableRow([ReportPhrases.RowHeader(phrases.Say(fact.Key)), new TableCell(fact.Value)]))]);
    }

    private static string Source(ReportPhrases phrases) => phrases.Words.Format(
        "running.source",
        ("version", phrases.Report.Questionnaire.Version),
        ("rules", Scorer.RulesVersion),
        ("graded", phrases.Report.Scorecard.Graded),
        ("applicable", phrases.Report.Scorecard.Applicable),
        ("fingerprint", Isolated(phrases.Report.Fingerprint.ToString())));

    /// <summary>As one word from left to right: in Arabic text its digits would change places.</summary>
    private static string Isolated(string text) => $"\u2066{text}\u2069";
}
