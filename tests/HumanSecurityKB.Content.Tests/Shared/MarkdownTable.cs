namespace HumanSecurityKB.Content.Tests;

/// <summary>Reads the tables of a Markdown file as cases for tests.</summary>
internal static class MarkdownTable
{
    /// <summary>The cells of every row of every table. Code marks are dropped; ⏎ stands for the end of a line, ¦ for a bar.</summary>
    public static IEnumerable<string[]> Rows(string path)
    {
        var lines = File.ReadAllLines(path);
        var isHeader = true;
        foreach (var line in lines)
        {
            if (!line.StartsWith('|'))
            {
                isHeader = true;
            }
            else if (line.StartsWith("| ---", StringComparison.Ordinal))
            {
                isHeader = false;
            }
            else if (!isHeader)
            {
                yield return [.. line.Trim().Trim('|').Split('|').Select(Cell)];
            }
        }
    }

    private static string Cell(string text)
    {
        var cell = text.Trim();
        if (cell.Length > 1 && cell.StartsWith('`') && cell.EndsWith('`'))
        {
            cell = cell[1..^1];
        }

        return cell.Replace('⏎', '\n').Replace('¦', '|');
    }
}
