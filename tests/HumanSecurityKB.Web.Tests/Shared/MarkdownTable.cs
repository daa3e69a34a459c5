using System.Reflection;

namespace HumanSecurityKB.Web.Tests;

/// <summary>The rows of the tables in a Markdown file beside the tests, so that people who write no programs can review the cases.</summary>
public static class MarkdownTable
{
    /// <param name="name">Of the file, without its folder.</param>
    /// <param name="heading">The table stands below it; null for the only one.</param>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Read(string name, string? heading = null)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new FileNotFoundException($"There is no table {name}.");
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n').Select(line => line.Trim());
        if (heading is not null)
        {
            lines = lines.SkipWhile(line => line.TrimStart('#', ' ') != heading).Skip(1).TakeWhile(line => !line.StartsWith('#'));
        }

        var rows = lines.Where(line => line.StartsWith('|')).Select(Cells).ToList();
        return rows.Skip(2).Select(row => rows[0].Zip(row).ToDictionary(pair => pair.First, pair => pair.Second));
    }

    /// <summary>A bar within a cell is written <c>\|</c>; code marks only keep Markdown from reading the text.</summary>
    private static List<string> Cells(string line) =>
        [.. line.Trim('|').Replace("\\|", "\u0001", StringComparison.Ordinal).Split('|').Select(cell => cell.Trim().Trim('`').Replace('\u0001', '|'))];
}
