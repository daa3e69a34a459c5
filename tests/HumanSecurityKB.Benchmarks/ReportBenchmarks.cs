using BenchmarkDotNet.Attributes;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Words;
using HumanSecurityKB.Pdf;
using HumanSecurityKB.Reports;
using HumanSecurityKB.Reports.Data;
using HumanSecurityKB.Reports.Pdf;
using HumanSecurityKB.Reports.Word;

namespace HumanSecurityKB.Benchmarks;

/// <summary>Every form of a report, from the answers to the bytes. How many pages and bytes each has is printed by the verb "files".</summary>
public class ReportBenchmarks
{
    private readonly PdfWriter _writer = PdfWriter.Load();
    private AssessmentReport _full = null!;
    private AssessmentReport _quick = null!;
    private FixedWords _words = null!;

    [Params("en", "ar")]
    public string Code { get; set; } = "";

    [GlobalSetup]
    public void Prepare()
    {
        var language = Language.All.Single(language => language.Code == Code);
        _words = RealContent.Snapshot.ReportWords(language);
        _full = RealContent.Report(RealContent.FullAssessment(), language);
        _quick = RealContent.Report(RealContent.QuickCheck(), language);
    }

    [Benchmark]
    public byte[] QuickPdf() => ActionReportPdf.Write(_quick, _words, ReportOptions.Whole, _writer);

    [Benchmark]
    public byte[] FullPdf() => ActionReportPdf.Write(_full, _words, ReportOptions.Whole, _writer);

    [Benchmark]
    public byte[] SummaryPdf() => ActionReportPdf.Write(_full, _words, ReportOptions.Summary, _writer);

    [Benchmark]
    public byte[] FullWord() => ActionReportWord.Write(_full, _words, ReportOptions.Whole);

    [Benchmark]
    public byte[] FullCsv() => CsvFile.Write(_full, _words);
}
