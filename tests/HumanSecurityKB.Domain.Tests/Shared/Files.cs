namespace HumanSecurityKB.Domain.Tests;

internal static class Files
{
    private static readonly string Root = RepositoryRoot();

    public static string Content { get; } = Path.Combine(Root, "content");

    public static string Case(string name) => Path.Combine(Root, "tests", "HumanSecurityKB.Domain.Tests", "Cases", name);

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
