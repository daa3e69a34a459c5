using HumanSecurityKB.Content;
using HumanSecurityKB.Content.Questionnaires;
using HumanSecurityKB.Web.Settings;

namespace HumanSecurityKB.Web.Commands;

/// <summary>Seals the newest version of the questionnaire, so that what its criteria mean can no longer change unnoticed.</summary>
public static class ReleaseCommand
{
    public static int Run(string[] args)
    {
        var folder = ContentFolder.Find(CommandConfiguration.Read(args)["Content:Path"]);
        var load = ContentLoader.Load(folder, TimeProvider.System);
        if (load.Snapshot is null)
        {
            CheckCommand.Print(load.Problems);
            return CheckCommand.HasProblems;
        }

        QuestionnaireRelease.Write(folder, load.Snapshot.Questionnaire);
        Console.WriteLine($"Sealed version {load.Snapshot.Questionnaire.Questionnaire.Version}.");
        return 0;
    }
}
