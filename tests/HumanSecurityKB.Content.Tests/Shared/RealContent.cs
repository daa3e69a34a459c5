using Microsoft.Extensions.Time.Testing;

namespace HumanSecurityKB.Content.Tests;

/// <summary>The content of this repository, loaded once.</summary>
internal static class RealContent
{
    private static readonly Lazy<ContentLoad> OnDemand = new(LoadOnDayOfLastReview);

    /// <summary>As on the day of the newest review: that a review is overdue is for the check to say, and no fault in a program.</summary>
    public static ContentLoad Load => OnDemand.Value;

    /// <summary>The files of all articles in all languages, relative to their folder.</summary>
    public static IEnumerable<string> ArticleFiles()
    {
        var folder = Path.Combine(ContentFolders.Real, "articles");
        return Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal);
    }

    private static ContentLoad LoadOnDayOfLastReview()
    {
        const string Key = "reviewed: ";
        var last = ArticleFiles()
            .SelectMany(file => File.ReadLines(Path.Combine(ContentFolders.Real, "articles", file)).Where(line => line.StartsWith(Key, StringComparison.Ordinal)))
            .Max(line => DateOnly.Parse(line[Key.Length..], System.Globalization.CultureInfo.InvariantCulture));
        return ContentLoader.Load(ContentFolders.Real, new FakeTimeProvider(new DateTimeOffset(last, TimeOnly.MinValue, TimeSpan.Zero)));
    }
}
