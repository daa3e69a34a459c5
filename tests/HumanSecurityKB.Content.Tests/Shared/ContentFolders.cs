namespace HumanSecurityKB.Content.Tests;

internal static class ContentFolders
{
    /// <summary>The content folder of this repository.</summary>
    public static string Real { get; } = Path.Combine(RepositoryRoot(), "content");

    private static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "HumanSecurityKB.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("HumanSecurityKB.sln is in no folder above the tests.");
        }

        return folder;
    }
}
