using HumanSecurityKB.Web.Settings;

namespace HumanSecurityKB.Web.Commands;

/// <summary>
/// The verbs of the program: the first word, when it is not an option. Exit codes: 0 done, 1 the input has problems,
/// 2 the command or the settings can't be right.
/// </summary>
public static class CommandLine
{
    private const int Unusable = 2;

    private const string Usage = """
        usage: HumanSecurityKB.Web [serve]                                    serve the site (the default)
               HumanSecurityKB.Web check                                      print the problems of the content
               HumanSecurityKB.Web score FILE                                 print the scorecard of an assessment file
               HumanSecurityKB.Web report FILE [--lang xx] --output FILE      write the action report (.pdf, .docx, .csv or .json)
                                          [--kind whole|summary]              all of it, or two pages
                                          [--since FILE]                      beside an earlier assessment
                                          [--own FILE]                        for a participant, beside that person's own grades
               HumanSecurityKB.Web release                                    seal the newest version of the questionnaire
               HumanSecurityKB.Web purge                                      delete assessments that are past their date
        """;

    public static async Task<int> RunAsync(string[] args)
    {
        var hasVerb = args.Length > 0 && !args[0].StartsWith('-') && !args[0].StartsWith('/');
        var verb = hasVerb ? args[0] : "serve";
        var rest = hasVerb ? args[1..] : args;
        try
        {
            return verb switch
            {
                "serve" => await ServeCommand.RunAsync(rest),
                "check" => CheckCommand.Run(rest),
                "score" => ScoreCommand.Run(rest),
                "report" => ReportCommand.Run(rest),
                "release" => ReleaseCommand.Run(rest),
                "purge" => await PurgeCommand.RunAsync(rest),
                _ => Refuse($"There is no verb '{verb}'."),
            };
        }
        catch (InvalidSettingException problem)
        {
            return Refuse(problem.Message);
        }
        catch (UnusableArgumentsException problem)
        {
            return Refuse(problem.Message);
        }
    }

    private static int Refuse(string sentence)
    {
        Console.Error.WriteLine(sentence);
        Console.Error.WriteLine(Usage);
        return Unusable;
    }
}
