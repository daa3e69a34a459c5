using HumanSecurityKB.Data;

namespace HumanSecurityKB.Web.Commands;

/// <summary>Loads and checks the content, brings the database up to date, and serves.</summary>
public static class ServeCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        var site = Site.Build(args, out var problems);
        if (site is null)
        {
            CheckCommand.Print(problems);
            return CheckCommand.HasProblems;
        }

        await using (site)
        {
            await site.Services.MigrateAssessmentDatabaseAsync();
            await site.RunAsync();
        }

        return 0;
    }
}
