using System.Globalization;
using System.Text.RegularExpressions;

namespace HumanSecurityKB.Domain.Words;

/// <summary>
/// The fixed words of pages or reports in one language, by dotted key such as <c>results.title</c>. Placeholders are
/// named: <c>{graded} of {applicable}</c>. A phrase without a translation is the English one and says so.
/// </summary>
public sealed partial class FixedWords(Language language, IReadOnlyDictionary<string, Phrase> phrases)
{
    public Language Language => language;

    public CultureInfo Culture { get; } = CultureOf(language);

    public IEnumerable<string> Keys => phrases.Keys;

    /// <exception cref="KeyNotFoundException">There is no such phrase: a mistake in the program, found by the check of content.</exception>
    public string this[string key] => Find(key).Text;

    public bool Has(string key) => phrases.ContainsKey(key);

    /// <summary>The language in which the phrase is really written.</summary>
    public Language LanguageOf(string key) => Find(key).Language;

    /// <summary>The phrase with its placeholders filled; numbers and dates in the manner of the language.</summary>
    public string Format(string key, params ReadOnlySpan<(string Name, object Value)> values) => Fill(Find(key).Text, values);

    /// <summary>The plural form for a number, which is also the value of <c>{count}</c>.</summary>
    public string Count(string key, int count, params ReadOnlySpan<(string Name, object Value)> values) =>
        Fill(Find(key).For(count), [("count", count), .. values]);

    /// <summary>Day, month in letters and year, in the pattern that the words give; the first of a month may have one of its own.</summary>
    public string Date(DateOnly date) => date.ToString(this[date.Day == 1 ? "date.first" : "date.pattern"], Culture);

    /// <summary>The day, in UTC.</summary>
    public string Date(DateTime time) => Date(DateOnly.FromDateTime(time));

    private static CultureInfo CultureOf(Language language)
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo(language.Code).Clone();
        if (language == Language.Arabic)
        {
            // .NET writes Arabic numbers in Western digits, but parts them with the signs that go with Arabic ones.
            culture.NumberFormat.NumberDecimalSeparator = ".";
            culture.NumberFormat.NumberGroupSeparator = ",";
        }

        return CultureInfo.ReadOnly(culture);
    }

    private Phrase Find(string key) =>
        phrases.TryGetValue(key, out var phrase) ? phrase : throw new KeyNotFoundException($"The fixed words have no '{key}'.");

    private string Fill(string text, ReadOnlySpan<(string Name, object Value)> values)
    {
        if (!text.Contains('{', StringComparison.Ordinal))
        {
            return text;
        }

        // One pass over the wording, so that a value with a brace in it is never taken for a placeholder.
        var filled = new System.Text.StringBuilder();
        var end = 0;
        foreach (var placeholder in Placeholder().EnumerateMatches(text))
        {
            var name = text.AsSpan(placeholder.Index + 1, placeholder.Length - 2);
            filled.Append(text.AsSpan(end, placeholder.Index - end)).Append(ValueOf(name, values));
            end = placeholder.Index + placeholder.Length;
        }

        return filled.Append(text.AsSpan(end)).ToString();
    }

    private string ValueOf(ReadOnlySpan<char> name, ReadOnlySpan<(string Name, object Value)> values)
    {
        foreach (var (candidate, value) in values)
        {
            if (name.SequenceEqual(candidate))
            {
                return Convert.ToString(value, Culture) ?? "";
            }
        }

        throw new KeyNotFoundException($"No value was given for the placeholder {{{name}}}.");
    }

    [GeneratedRegex(@"\{[a-z][a-zA-Z0-9]*\}")]
    public static partial Regex Placeholder();
}
