namespace HumanSecurityKB.Reports.Tests;

/// <summary>Files that tests leave behind to be looked at.</summary>
internal static class Artifacts
{
    public static string Root { get; } = RepositoryRoot();

    public static void Keep(string name, byte[] file)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Root, ".artifacts", "samples")).FullName;
        File.WriteAllBytes(Path.Combine(folder, name), file);
    }

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
