using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Pdf;
using HumanSecurityKB.Reports;
using HumanSecurityKB.Reports.Data;
using HumanSecurityKB.Reports.Parts;
using HumanSecurityKB.Reports.Word;

namespace HumanSecurityKB.Benchmarks;

/// <summary>What the script reports.sh measures with: an assessment file, and its report as a web page for a browser to print.</summary>
internal static class ReportFiles
{
    public static void Write(string folder)
    {
        var report = RealContent.Report(RealContent.QuickCheck(), Language.English);
        File.WriteAllBytes(Path.Combine(folder, "assessment.json"), AssessmentFile.Write(report.Contents, RealContent.Questionnaire));
        File.WriteAllText(Path.Combine(folder, "report.html"), HtmlPage.Of(ReportDocument.Compose(report, RealContent.Snapshot.ReportWords(Language.English), ReportOptions.Whole)));
        PrintSizes();
    }

    private static void PrintSizes()
    {
        var writer = PdfWriter.Load();
        Console.WriteLine("language  what          pages     bytes");
        foreach (var language in Language.All)
        {
            PrintPdf("quick check", RealContent.QuickCheck(), ReportOptions.Whole, language, writer);
            PrintPdf("full", RealContent.FullAssessment(), ReportOptions.Whole, language, writer);
            PrintPdf("summary", RealContent.FullAssessment(), ReportOptions.Summary, language, writer);
            var (report, words) = (RealContent.Report(RealContent.FullAssessment(), language), RealContent.Snapshot.ReportWords(language));
            Console.WriteLine($"{language,8}  {"full, Word",-12} {"",6} {ActionReportWord.Write(report, words, ReportOptions.Whole).Length,9}");
            Console.WriteLine($"{language,8}  {"full, CSV",-12} {"",6} {CsvFile.Write(report, words).Length,9}");
        }
    }

    private static void PrintPdf(string what, AssessmentContents contents, ReportOptions options, Language language, PdfWriter writer)
    {
        var pdf = writer.WriteCounted(ReportDocument.Compose(RealContent.Report(contents, language), RealContent.Snapshot.ReportWords(language), options));
        Console.WriteLine($"{language,8}  {what,-12} {pdf.PageCount,6} {pdf.Bytes.Length,9}");
    }
}
