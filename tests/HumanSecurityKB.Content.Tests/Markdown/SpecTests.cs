using System.Text.RegularExpressions;

namespace HumanSecurityKB.Content.Tests.Markdown;

/// <summary>Each example in <c>Specs/*.md</c> is an article and the HTML that becomes of it.</summary>
public sealed partial class SpecTests
{
    public static TheoryData<string, string, string> Examples()
    {
        var examples = new TheoryData<string, string, string>();
        foreach (var file in Directory.EnumerateFiles(ContentFolders.Specs, "*.md").Order(StringComparer.Ordinal))
        {
            foreach (Match match in Example().Matches(File.ReadAllText(file)))
            {
                examples.Add($"{Path.GetFileName(file)}: {match.Groups["name"].Value}", match.Groups["markdown"].Value, match.Groups["html"].Value);
            }
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_article_becomes_the_HTML_of_the_example(string name, string markdown, string html)
    {
        using var content = new SampleContent();
        var actual = SampleContent.HtmlOfArticle(content.WithArticle(markdown).Snapshot()).Trim();

        Assert.True(html == actual, $"{name}\n--- expected\n{html}\n--- actual\n{actual}");
    }

    [GeneratedRegex("^## (?<name>.+)\n\n(?:(?!## |````).*\n)*````example\n(?<markdown>(?:.*\n)*?)\\.\n(?<html>(?:.*\n)*?(?:.*))\n````$", RegexOptions.Multiline)]
    private static partial Regex Example();
}
