using HumanSecurityKB.Domain.Advice;
using HumanSecurityKB.Domain.Scoring;
using HumanSecurityKB.Reports.Data;

namespace HumanSecurityKB.Web.Commands;

/// <summary>An assessment file in, a scorecard on standard output.</summary>
public static class ScoreCommand
{
    public static int Run(string[] args)
    {
        if (args is not [var path, .. var options])
        {
            throw new UnusableArgumentsException("The verb 'score' needs a file.");
        }

        if (AssessmentInput.Read(path, options) is not { } input)
        {
            return CheckCommand.HasProblems;
        }

        var questionnaire = input.Content.Find(input.Contents.Questionnaire)!.Questionnaire;
        var scorecard = Scorer.Score(questionnaire, input.Contents.Sheet);
        var recommendations = Advisor.Advise(questionnaire, input.Contents.Sheet, scorecard);
        using var output = Console.OpenStandardOutput();
        output.Write(ScorecardFile.Write(scorecard, recommendations));
        output.Write("\n"u8);
        return 0;
    }
}
