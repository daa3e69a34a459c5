using HumanSecurityKB.Content.Files;
using HumanSecurityKB.Content.Library;
using HumanSecurityKB.Content.Yaml;
using HumanSecurityKB.Domain;

namespace HumanSecurityKB.Content.Terms;

/// <summary>Reads <c>glossary/&lt;language&gt;.yml</c>. English decides which terms there are and what they lead to; translations have words only.</summary>
internal sealed class GlossaryReader(ContentFiles files, IReadOnlyDictionary<string, Source> sources, IReadOnlyList<string> slugs, ProblemList problems)
{
    public const int DefinitionLimit = 400;
    private const string Folder = "glossary";

    private readonly List<TermDraft> _drafts = [];

    public static string FileName(Language language) => $"{Folder}/{language}.yml";

    /// <returns>For each term what was written of it; empty without a file.</returns>
    public IReadOnlyList<TermDraft> Read()
    {
        foreach (var map in MapsOf(Language.English))
        {
            ReadEnglish(map);
        }

        foreach (var language in Language.All.Where(language => language != Language.English))
        {
            foreach (var map in MapsOf(language))
            {
                ReadTranslation(map, language);
            }
        }

        RequireKnownTerms();
        return _drafts;
    }

    private IReadOnlyList<YamlMap> MapsOf(Language language) => files.Find(FileName(language)) is { } file ? YamlText.ReadList(file, problems) : [];

    private void ReadEnglish(YamlMap map)
    {
        var id = map.Value<Slug>("id", Slug.TryParse, "an id of small letters, digits and hyphens");
        var wording = WordingOf(map, Language.English);
        var (see, article, source) = (map.OptionalTexts("see"), map.OptionalText("article"), map.OptionalText("source"));
        var isExplained = !map.Has("explain") || map.Flag("explain");
        map.RefuseOthers();
        RequireKnown(article, "article", slugs);
        RequireKnown(source, "source", sources.Keys);
        if (id is null || wording is null)
        {
            return;
        }

        if (Find(id.Value) is not null)
        {
            problems.Add(map.PlaceOf("id"), $"The term '{id}' is listed twice.");
            return;
        }

        var wordings = new Dictionary<Language, TermWording> { [Language.English] = wording };
        _drafts.Add(new TermDraft(id, map.PlaceOf("id"), wordings, see, article, source, isExplained));
    }

    private void ReadTranslation(YamlMap map, Language language)
    {
        var id = map.Text("id");
        var wording = WordingOf(map, language);
        map.RefuseOthers();
        if (id is null || wording is null)
        {
            return;
        }

        if (Find(id.Text) is not { } draft)
        {
            problems.Add(id.Place, $"There is no term '{id.Text}' in {FileName(Language.English)}.", Spelling.Hint(id.Text, _drafts.Select(draft => draft.Id.Value)));
        }
        else if (!draft.Wordings.TryAdd(language, wording))
        {
            problems.Add(id.Place, $"The term '{id.Text}' is listed twice.");
        }
    }

    private TermWording? WordingOf(YamlMap map, Language language)
    {
        var name = map.Text("term");
        var also = map.OptionalTexts("also");
        var definition = map.Text("definition");
        var isUnWording = language != Language.English && map.Flag("unWording");
        if (definition is { Text.Length: > DefinitionLimit })
        {
            problems.Add(definition.Place, $"The definition has {definition.Text.Length} characters.", $"Keep it to {DefinitionLimit}.");
        }

        return name is null || definition is null
            ? null
            : new TermWording(language, name.Text, [.. also.Select(form => form.Text)], definition.Text, isUnWording);
    }

    private TermDraft? Find(string id) => _drafts.Find(draft => draft.Id.Value == id);

    private void RequireKnownTerms()
    {
        var known = _drafts.Select(draft => draft.Id.Value).ToList();
        foreach (var see in _drafts.SelectMany(draft => draft.See))
        {
            RequireKnown(see, "term", known);
        }
    }

    private void RequireKnown(YamlEntry? entry, string kind, IEnumerable<string> known)
    {
        if (entry is not null && !known.Contains(entry.Text))
        {
            problems.Add(entry.Place, $"There is no {kind} '{entry.Text}'.", Spelling.Hint(entry.Text, known));
        }
    }
}

/// <summary>A term as read, before what it names is looked up.</summary>
internal sealed record TermDraft(
    Slug Id, Place Place, Dictionary<Language, TermWording> Wordings, IReadOnlyList<YamlEntry> See, YamlEntry? Article, YamlEntry? Source, bool IsExplained)
{
    /// <summary>Without what it leads to.</summary>
    public Term ToTerm(IReadOnlyDictionary<string, Source> sources) => new(Wordings)
    {
        Id = Id,
        IsExplainedInArticles = IsExplained,
        Source = Source is { } source ? sources[source.Text] : null,
    };
}
