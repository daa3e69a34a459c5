using System.Globalization;
using HumanSecurityKB.Domain;

namespace HumanSecurityKB.Content.Terms;

/// <summary>Finds the terms of the glossary in texts of one language, whole words in any case, the longest first.</summary>
/// <remarks>
/// All articles are searched at every start. A regular expression of all forms took ten times as long as looking up the first
/// word of each form.
/// </remarks>
internal sealed class TermFinder
{
    private readonly Dictionary<string, List<(string Form, Term Term)>> _byFirstWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<(string Form, Term Term)>>.AlternateLookup<ReadOnlySpan<char>> _byFirstSpan;

    public TermFinder(IReadOnlyList<Term> terms, Language language)
    {
        var forms = terms
            .Where(term => term.WordingIn(language).Language == language)
            .SelectMany(term => term.WordingIn(language).Forms.Select(form => (Form: form, Term: term)))
            .DistinctBy(pair => pair.Form, StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(pair => pair.Form.Length);
        foreach (var pair in forms)
        {
            var firstWord = pair.Form[..EndOfWord(pair.Form, 0)];
            if (!_byFirstWord.TryGetValue(firstWord, out var sameFirstWord))
            {
                _byFirstWord[firstWord] = sameFirstWord = [];
            }

            sameFirstWord.Add(pair);
        }

        _byFirstSpan = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>In the order of the text; none of them overlap.</summary>
    public IEnumerable<(Term Term, int Start, int Length)> Find(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfWord(text, start);
            if (end == start)
            {
                start++;
            }
            else if (LongestAt(text, start, end) is var (form, term))
            {
                yield return (term, start, form.Length);
                start += form.Length;
            }
            else
            {
                start = end;
            }
        }
    }

    private (string Form, Term Term)? LongestAt(string text, int start, int endOfFirstWord)
    {
        if (!_byFirstSpan.TryGetValue(text.AsSpan(start, endOfFirstWord - start), out var candidates))
        {
            return null;
        }

        foreach (var candidate in candidates)
        {
            if (StandsAt(text, start, candidate.Form))
            {
                return candidate;
            }
        }

        return null;
    }

    private static bool StandsAt(string text, int start, string form) =>
        text.AsSpan(start).StartsWith(form, StringComparison.OrdinalIgnoreCase)
        && (start + form.Length == text.Length || !IsOfWord(text[start + form.Length]));

    private static int EndOfWord(string text, int start)
    {
        var end = start;
        while (end < text.Length && IsOfWord(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>A hyphen makes one word of two: "security-minded" holds no security.</summary>
    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || c == '-' || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
}
