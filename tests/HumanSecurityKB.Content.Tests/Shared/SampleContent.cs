using HumanSecurityKB.Domain;

namespace HumanSecurityKB.Content.Tests;

/// <summary>A copy of the sample content in a folder of its own, to be changed and loaded.</summary>
internal sealed class SampleContent : IDisposable
{
    private const string ActionSection = "what-parliament-can-do";
    private const string CriterionOfArticle = $"{{ LEAD-1: {ActionSection} }}";

    private static readonly string[] SourceIds = ["alpha", "beta"];

    public SampleContent()
    {
        Folder = Directory.CreateTempSubdirectory("content-").FullName;
        foreach (var file in Directory.EnumerateFiles(ContentFolders.Sample, "*", SearchOption.AllDirectories))
        {
            Write(Path.GetRelativePath(ContentFolders.Sample, file), File.ReadAllText(file));
        }
    }

    public string Folder { get; }

    public SampleContent Write(string path, string text)
    {
        var target = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllText(target, text);
        return this;
    }

    public SampleContent Replace(string path, string old, string replacement)
    {
        var text = File.ReadAllText(Path.Combine(Folder, path));
        Assert.Contains(old, text, StringComparison.Ordinal);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        return Write(path, text[..at] + replacement + text[(at + old.Length)..]);
    }

    public SampleContent Delete(string path)
    {
        File.Delete(Path.Combine(Folder, path));
        return this;
    }

    /// <summary>
    /// Puts a text in the place of the first article's, its sources taken from its citations. The section that every article
    /// has follows; <see cref="HtmlOfArticle"/> leaves it out again.
    /// </summary>
    public SampleContent WithArticle(string text)
    {
        var markdown = $"{text}\n\n## What to do {{#{ActionSection}}}\n\n1. Read on. [@alpha] [@beta]\n";
        var sources = SourceIds.Where(id => markdown.Contains($"[@{id}]", StringComparison.Ordinal)).OrderBy(id => markdown.IndexOf($"[@{id}]", StringComparison.Ordinal));
        var frontMatter = $"""
            ---
            title: The first article
            summary: What comes first.
            topic: basics
            sources: [{string.Join(", ", sources)}]
            criteria: {CriterionOfArticle}
            related: [second]
            reviewed: 2026-11-23
            order: 10
            ---

            """;
        return Write("articles/first/en.md", frontMatter + markdown).Delete("articles/first/fr.md").Replace("articles/second/en.md", "{ FOO-A: food, LEAD-1: food }", "{ FOO-A: food }");
    }

    /// <summary>Of the text that was put in the place of the first article's.</summary>
    public static string HtmlOfArticle(ContentSnapshot snapshot)
    {
        var html = snapshot.Library.Articles[0].EditionIn(Language.English).Html;
        return html[..html.IndexOf($"<h2 id=\"{ActionSection}\"", StringComparison.Ordinal)];
    }

    public ContentLoad Load() => ContentLoader.Load(Folder, TimeProvider.System);

    public ContentSnapshot Snapshot()
    {
        var load = Load();
        Assert.Equal([], load.Problems.Select(problem => problem.ToString()));
        return load.Snapshot!;
    }

    public IReadOnlyList<string> Problems() => [.. Load().Problems.Select(problem => problem.ToString())];

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
