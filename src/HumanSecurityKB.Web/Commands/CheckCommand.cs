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
        var load = ContentLoader.Load(folder);
        Print(load.Problems);
        return load.Problems.Count > 0 ? HasProblems : 0;
    }

    internal static void Print(IReadOnlyList<ContentProblem> problems)
    {
        foreach (var problem in problems)
        {
            Console.Error.WriteLine(problem);
        }

        Console.Error.WriteLine(problems.Count == 0 ? "The content has no problems." : $"The content has {problems.Count} problems.");
    }
}
