using System.Text.RegularExpressions;
using HumanSecurityKB.Content;
using HumanSecurityKB.Content.Questionnaires;

namespace HumanSecurityKB.Web.Tests.Features.Compare;

/// <summary>
/// The real content with a version 2027.1 of the questionnaire after it, sealed: LEAD-1 means something else, INT-4 is gone,
/// INT-9 is new and has the words and the articles of the one that is gone.
/// </summary>
internal static partial class LaterVersion
{
    private const string Earlier = "questionnaires/2026.1";
    private const string Later = "questionnaires/2027.1";

    public static void AddTo(ContentCopy content)
    {
        Directory.CreateDirectory(Path.Combine(content.Path, Later));
        foreach (var file in new[] { "questionnaire.yml", "words.en.yml" })
        {
            File.Copy(Path.Combine(content.Path, Earlier, file), Path.Combine(content.Path, Later, file));
            content.Change(Path.Combine(Later, file), Renamed);
        }

        content.Change($"{Later}/questionnaire.yml", structure => structure
            .Replace("version: \"2026.1\"", "version: \"2027.1\"", StringComparison.Ordinal)
            .Replace("- id: LEAD-1\n    meaning: 1", "- id: LEAD-1\n    meaning: 2", StringComparison.Ordinal));
        RenameInArticles(content);
        var load = ContentLoader.Load(content.Path, TimeProvider.System);
        Assert.NotNull(load.Snapshot);
        QuestionnaireRelease.Write(content.Path, load.Snapshot.Questionnaire);
    }

    private static void RenameInArticles(ContentCopy content)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(content.Path, "articles"), "*.md", SearchOption.AllDirectories))
        {
            File.WriteAllText(file, Renamed(File.ReadAllText(file)));
        }
    }

    private static string Renamed(string text) => Gone().Replace(text, "INT-9");

    [GeneratedRegex(@"\bINT-4\b")]
    private static partial Regex Gone();
}
