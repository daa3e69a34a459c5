using HumanSecurityKB.Content;

namespace HumanSecurityKB.Web.Commands;

/// <summary>Loads and checks the content, brings the database up to date, and serves.</summary>
public static class ServeCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        var (site, problems) = await Site.BuildAsync(args);
        if (site is null)
        {
            CheckCommand.Print(problems);
            return CheckCommand.HasProblems;
        }

        await using (site)
        {
            await site.StartAsync();

            // Reading can begin while the search index is still being built; a search waits for it.
            var search = PrepareSearchAsync(site.Services.GetRequiredService<ContentStore>());
            await site.WaitForShutdownAsync();
            await search;
        }

        return 0;
    }

    private static async Task PrepareSearchAsync(ContentStore content)
    {
        await content.Current.Search.PrepareAsync();

        // Reading and indexing everything leaves garbage that would stay for as long as nobody needs the memory.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }
}
