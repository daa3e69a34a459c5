using System.Globalization;
using HumanSecurityKB.Domain;

namespace HumanSecurityKB.Content.Terms;

/// <summary>The words of the field.</summary>
public sealed class Glossary
{
    private const string ArabicArticle = "ال";

    private readonly Dictionary<Language, TermFinder> _finders;

    internal Glossary(IReadOnlyList<Term> terms)
    {
        Terms = terms;
        _finders = Language.All.ToDictionary(language => language, language => new TermFinder(terms, language));
    }

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<Term> Terms { get; }

    /// <summary>By name, as the language sorts its words.</summary>
    public IReadOnlyList<Term> TermsIn(Language language) =>
        [.. Terms.OrderBy(term => WithoutArticle(term.WordingIn(language).Name), StringComparer.Create(CultureInfo.GetCultureInfo(language.Code), ignoreCase: true))];

    internal TermFinder FinderFor(Language language) => _finders[language];

    /// <summary>Arabic word lists are sorted by what follows the article.</summary>
    private static string WithoutArticle(string name) => name.StartsWith(ArabicArticle, StringComparison.Ordinal) ? name[ArabicArticle.Length..] : name;
}
