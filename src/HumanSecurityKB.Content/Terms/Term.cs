using HumanSecurityKB.Content.Library;
using HumanSecurityKB.Domain;

namespace HumanSecurityKB.Content.Terms;

/// <summary>A word of the field with its explanation.</summary>
public sealed class Term
{
    private readonly IReadOnlyDictionary<Language, TermWording> _wordings;

    /// <param name="wordings">English, and those languages that have the term.</param>
    internal Term(IReadOnlyDictionary<Language, TermWording> wordings) => _wordings = wordings;

    public required Slug Id { get; init; }

    /// <summary>Explained where it stands in an article. Words that everybody in a parliament knows are not.</summary>
    public required bool IsExplainedInArticles { get; init; }

    /// <summary>What the explanation rests on.</summary>
    public required Source? Source { get; init; }

    public IReadOnlyList<Term> See { get; internal set; } = [];

    /// <summary>The article that says most about it.</summary>
    public Article? Article { get; internal set; }

    /// <summary>Those whose English edition uses it, by topic and order.</summary>
    public IReadOnlyList<Article> UsedIn { get; internal set; } = [];

    /// <summary>English where there is no translation.</summary>
    public TermWording WordingIn(Language language) => _wordings.GetValueOrDefault(language, _wordings[Language.English]);
}

/// <param name="Language">In which it is worded.</param>
/// <param name="Also">Other forms in which readers meet it: plurals, abbreviations, variants.</param>
/// <param name="IsUnWording">The name stands so in an official text of the United Nations.</param>
public sealed record TermWording(Language Language, string Name, IReadOnlyList<string> Also, string Definition, bool IsUnWording)
{
    public IEnumerable<string> Forms => Also.Prepend(Name);
}
