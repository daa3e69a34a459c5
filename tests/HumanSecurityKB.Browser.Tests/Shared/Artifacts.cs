namespace HumanSecurityKB.Browser.Tests.Shared;

/// <summary>What the tests leave for people to look at, beside the build output and never in the tree.</summary>
internal static class Artifacts
{
    private static readonly string Root = FindRoot();

    public static string Folder(string name) => Directory.CreateDirectory(Path.Combine(Root, name)).FullName;

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder.Name != ".artifacts")
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests were not built into .artifacts.");
        }

        return folder.FullName;
    }
}
