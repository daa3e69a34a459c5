namespace HumanSecurityKB.Content.Tests;

internal static class ContentFolders
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = RepositoryRoot();

    /// <summary>The content of this repository.</summary>
    public static string Real { get; } = Path.Combine(Root, "content");

    /// <summary>A small content without problems.</summary>
    public static string Sample { get; } = Path.Combine(Root, "tests", "HumanSecurityKB.Content.Tests", "Sample");

    public static string Specs { get; } = Path.Combine(Root, "tests", "HumanSecurityKB.Content.Tests", "Specs");

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
