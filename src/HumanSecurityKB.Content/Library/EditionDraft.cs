using HumanSecurityKB.Content.Files;
using HumanSecurityKB.Content.Markdown;
using HumanSecurityKB.Content.Yaml;
using HumanSecurityKB.Domain;

namespace HumanSecurityKB.Content.Library;

/// <summary>A file that was read, before anything in it is looked up.</summary>
internal sealed record EditionDraft(ContentFile File, Language Language, FrontMatter FrontMatter, ArticleBody Body)
{
    private const int LinesBeforeFrontMatter = 1;

    public static EditionDraft? Read(ContentFile file, Language language, ProblemList problems)
    {
        if (file.Text(problems) is not { } text || Parse(text, file, problems) is not { } body)
        {
            return null;
        }

        if (body.FrontMatter is not { } yaml)
        {
            problems.Add(file.Start, "The file does not begin with a line '---' and the title, summary and so on.", "See 'Write an article' in content/README.md.");
            return null;
        }

        MarkupCheck.Check(body, file.Path, problems);
        return YamlText.Read(yaml, file.Path, LinesBeforeFrontMatter, problems) is { } map
            ? new EditionDraft(file, language, FrontMatter.Read(map, problems), body)
            : null;
    }

    private static ArticleBody? Parse(string text, ContentFile file, ProblemList problems)
    {
        try
        {
            return ArticleBody.Parse(text);
        }
        catch (ArgumentException e)
        {
            problems.Add(file.Start, $"The text cannot be read: {e.Message}", "Lists, quotations or brackets are nested too deeply.");
            return null;
        }
    }
}
