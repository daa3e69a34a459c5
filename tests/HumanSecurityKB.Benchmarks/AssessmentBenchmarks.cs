using BenchmarkDotNet.Attributes;
using HumanSecurityKB.Domain.Advice;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Scoring;

namespace HumanSecurityKB.Benchmarks;

public class AssessmentBenchmarks
{
    private readonly AssessmentContents _contents = RealContent.FullAssessment();

    [Benchmark]
    public Scorecard Score() => Scorer.Score(RealContent.Questionnaire, _contents.Sheet);

    [Benchmark]
    public int ScoreAndAdvise()
    {
        var scorecard = Scorer.Score(RealContent.Questionnaire, _contents.Sheet);
        return Advisor.Advise(RealContent.Questionnaire, _contents.Sheet, scorecard).Count;
    }
}
