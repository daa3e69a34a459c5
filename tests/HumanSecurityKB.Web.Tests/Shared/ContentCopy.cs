namespace HumanSecurityKB.Web.Tests;

/// <summary>The real content in a folder of its own, to be changed and served.</summary>
public sealed class ContentCopy : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("human-security-content-");

    public ContentCopy()
    {
        var real = RealFolder();
        foreach (var file in Directory.EnumerateFiles(real, "*", SearchOption.AllDirectories))
        {
            var copy = System.IO.Path.Combine(Path, System.IO.Path.GetRelativePath(real, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Path => _folder.FullName;

    /// <summary>The English edition.</summary>
    public string Article(string slug) => System.IO.Path.Combine(Path, "articles", slug, "en.md");

    public void Change(string file, Func<string, string> change)
    {
        var path = System.IO.Path.Combine(Path, file);
        var (before, after) = (File.ReadAllText(path), change(File.ReadAllText(path)));
        Assert.NotEqual(before, after);
        File.WriteAllText(path, after);
    }

    /// <param name="database">Of another host, to be served with this content; null for one of its own.</param>
    public SiteHost Host(string? database = null) => new HostOfCopy(Path, database);

    public void Dispose() => _folder.Delete(recursive: true);

    private static string RealFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(System.IO.Path.Combine(folder.FullName, "content", "questionnaires")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The content is not above the tests.");
        }

        return System.IO.Path.Combine(folder.FullName, "content");
    }

    private sealed class HostOfCopy(string path, string? database) : SiteHost
    {
        protected override IEnumerable<(string Key, string Value)> Settings =>
            [.. base.Settings, ("Content:Path", path), ("ConnectionStrings:Assessments", $"Data Source={database ?? DatabaseFile}")];
    }
}
