using HumanSecurityKB.Content;
using HumanSecurityKB.Web.Settings;

namespace HumanSecurityKB.Web.Commands;

/// <summary>Loads all content as the site would and prints every problem with its file and line.</summary>
public static class CheckCommand
{
    internal const int HasProblems = 1;

    public static int Run(string[] args)
    {
        var folder = args is [var path] && !path.StartsWith('-')
            ? ContentFolder.Find(path)
            : ContentFolder.Find(CommandConfiguration.Read(args)["Content:Path"]);
        var load = SiteContent.Load(folder, TimeProvider.System);
        Print(load.Problems);
        return load.Snapshot is null ? HasProblems : 0;
    }

    /// <summary>Warnings are printed and let everything go on.</summary>
    internal static void Print(IReadOnlyList<ContentProblem> problems)
    {
        foreach (var problem in problems)
        {
            Console.Error.WriteLine(problem);
        }

        Console.Error.WriteLine(Summary(problems.Count(problem => !problem.IsWarning), problems.Count(problem => problem.IsWarning)));
    }

    private static string Summary(int errors, int warnings) => (errors, warnings) switch
    {
        (0, 0) => "The content has no problems.",
        (_, 0) => $"The content has problems: {errors}.",
        (0, _) => $"The content has warnings: {warnings}. The site can be served.",
        _ => $"The content has problems: {errors}, and warnings: {warnings}.",
    };
}
