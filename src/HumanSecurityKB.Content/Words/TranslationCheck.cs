using HumanSecurityKB.Content.Files;
using HumanSecurityKB.Domain.Words;

namespace HumanSecurityKB.Content.Words;

/// <summary>A translated file has exactly the keys of English, and in every phrase the same placeholders.</summary>
internal static class TranslationCheck
{
    private const string Count = "{count}";

    /// <summary>"One answer", "no answer": in these forms the wording may stand for the number.</summary>
    private static readonly IReadOnlyList<PluralForm> FormsThatSayTheNumber = [PluralForm.Zero, PluralForm.One, PluralForm.Two];

    public static void Compare(PhraseFile translation, PhraseFile english, ProblemList problems)
    {
        foreach (var key in english.Phrases.Keys.Where(key => !translation.Phrases.ContainsKey(key)))
        {
            problems.Add(translation.Path, $"'{key}' is missing.", $"English has: \"{english.Phrases[key].Phrase.Text}\"");
        }

        foreach (var (key, (phrase, place)) in translation.Phrases)
        {
            if (english.Phrases.TryGetValue(key, out var original))
            {
                ComparePhrases(key, phrase, original.Phrase, place, problems);
            }
            else
            {
                problems.Add(place, $"'{key}' is not a phrase that English has.", Spelling.Hint(key, english.Phrases.Keys.Except(translation.Phrases.Keys)));
            }
        }
    }

    private static void ComparePhrases(string key, Phrase phrase, Phrase english, Place place, ProblemList problems)
    {
        if (phrase.IsPlural != english.IsPlural)
        {
            problems.Add(place, english.IsPlural ? $"'{key}' needs plural forms, as in English." : $"'{key}' has plural forms, and English has none.");
            return;
        }

        var expected = PlaceholdersOf(english.Text);
        foreach (var (form, text) in phrase.Forms)
        {
            var actual = PlaceholdersOf(text);
            var missing = expected.Except(actual).Where(name => name != Count || !FormsThatSayTheNumber.Contains(form)).ToList();
            var unknown = actual.Except(expected).ToList();
            if (missing.Count > 0)
            {
                problems.Add(place, $"'{key}' lacks {string.Join(", ", missing)}.", $"English has: \"{english.Text}\"");
            }

            if (unknown.Count > 0)
            {
                problems.Add(place, $"'{key}' has {string.Join(", ", unknown)}, which English has not.", $"English has: \"{english.Text}\"");
            }
        }
    }

    private static HashSet<string> PlaceholdersOf(string text) => [.. FixedWords.Placeholder().Matches(text).Select(match => match.Value)];
}
