using BenchmarkDotNet.Attributes;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Advice;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Scoring;
using HumanSecurityKB.Pdf;
using HumanSecurityKB.Reports;
using HumanSecurityKB.Reports.Pdf;

namespace HumanSecurityKB.Benchmarks;

public class AssessmentBenchmarks
{
    private readonly AssessmentContents _contents = RealContent.FullAssessment();
    private readonly PdfWriter _writer = PdfWriter.Load();
    private AssessmentReport _report = null!;

    [GlobalSetup]
    public void Prepare() => _report = RealContent.Report(_contents, Language.English);

    [Benchmark]
    public Scorecard Score() => Scorer.Score(RealContent.Questionnaire, _contents.Sheet);

    [Benchmark]
    public int ScoreAndAdvise()
    {
        var scorecard = Scorer.Score(RealContent.Questionnaire, _contents.Sheet);
        return Advisor.Advise(RealContent.Questionnaire, _contents.Sheet, scorecard).Count;
    }

    [Benchmark]
    public byte[] WriteReportPdf() => ActionReportPdf.Write(_report, RealContent.Snapshot.ReportWords(Language.English), ReportOptions.Whole, _writer);
}
