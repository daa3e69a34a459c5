using HumanSecurityKB.Content.Files;
using HumanSecurityKB.Domain;

namespace HumanSecurityKB.Content.Library;

/// <summary>A folder of <c>articles/</c>: the English edition, which decides, and its translations.</summary>
internal sealed record ArticleDraft(Slug Slug, IReadOnlyDictionary<Language, EditionDraft> Editions)
{
    public const string Folder = "articles";

    public EditionDraft English => Editions[Language.English];

    public static IReadOnlyList<ArticleDraft> ReadAll(ContentFiles files, ProblemList problems)
    {
        foreach (var stray in files.In(Folder))
        {
            problems.Add(stray.Start, $"'{stray.Name}' stands outside the folder of an article.", $"Move it to {Folder}/<slug>/en.md.");
        }

        return [.. files.FoldersIn(Folder).AsParallel().AsOrdered().Select(name => Read(name, files, problems)).OfType<ArticleDraft>()];
    }

    private static ArticleDraft? Read(string name, ContentFiles files, ProblemList problems)
    {
        var folder = $"{Folder}/{name}";
        if (!Slug.TryParse(name, out var slug))
        {
            problems.Add(folder, $"'{name}' cannot be part of an address.", "Use small ASCII letters, digits and single hyphens.");
            return null;
        }

        var editions = new Dictionary<Language, EditionDraft>();
        foreach (var file in files.In(folder))
        {
            if (LanguageOf(file, problems) is { } language && EditionDraft.Read(file, language, problems) is { } edition)
            {
                editions.Add(language, edition);
            }
        }

        if (files.Find($"{folder}/{Language.English}.md") is null)
        {
            problems.Add(folder, $"The article has no English edition.", $"Add {folder}/{Language.English}.md.");
        }

        return editions.ContainsKey(Language.English) ? new ArticleDraft(slug, editions) : null;
    }

    private static Language? LanguageOf(ContentFile file, ProblemList problems)
    {
        var expected = Language.All.ToDictionary(language => $"{language}.md");
        if (expected.TryGetValue(file.Name, out var language))
        {
            return language;
        }

        problems.Add(file.Start, $"'{file.Name}' is not an edition of an article.", $"Editions are called {string.Join(", ", expected.Keys)}.");
        return null;
    }
}
