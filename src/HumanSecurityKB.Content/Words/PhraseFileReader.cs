using HumanSecurityKB.Content.Files;
using HumanSecurityKB.Content.Yaml;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Words;

namespace HumanSecurityKB.Content.Words;

/// <summary>Flattens nested entries to dotted keys; a map of nothing but plural forms is one phrase.</summary>
internal sealed class PhraseFileReader
{
    private static readonly Dictionary<string, PluralForm> FormNames =
        Enum.GetValues<PluralForm>().ToDictionary(form => form.ToString().ToLowerInvariant());

    private readonly PhraseFile _file;
    private readonly ProblemList _problems;

    private PhraseFileReader(PhraseFile file, ProblemList problems)
    {
        _file = file;
        _problems = problems;
    }

    public static PhraseFile Read(ContentFile file, Language language, ProblemList problems)
    {
        var phrases = new PhraseFile(file.Path, language);
        if (YamlText.Read(file, problems) is { } root)
        {
            new PhraseFileReader(phrases, problems).ReadGroup(root, "");
        }

        return phrases;
    }

    private void ReadGroup(YamlMap group, string prefix)
    {
        foreach (var name in group.Keys)
        {
            ReadEntry(group, name, prefix + name);
        }
    }

    private void ReadEntry(YamlMap group, string name, string key)
    {
        if (!group.IsMap(name))
        {
            AddPhrase(key, group.Text(name));
            return;
        }

        var map = group.Map(name)!;
        if (map.Keys.Any() && map.Keys.All(FormNames.ContainsKey))
        {
            AddPlural(key, map);
        }
        else
        {
            ReadGroup(map, key + ".");
        }
    }

    private void AddPhrase(string key, YamlEntry? text)
    {
        if (text is not null)
        {
            CheckBraces(key, text);
            _file.Add(key, new Phrase(_file.Language, text.Text), text.Place);
        }
    }

    private void AddPlural(string key, YamlMap map)
    {
        var needed = PluralForms.Of(_file.Language);
        var texts = map.Keys.ToDictionary(name => FormNames[name], map.Text);
        var missing = needed.Where(form => !texts.ContainsKey(form)).ToList();
        var unused = texts.Keys.Except(needed).ToList();
        if (missing.Count > 0)
        {
            _problems.Add(map.Place, $"'{key}' has no plural form {Names(missing)}.", $"The language '{_file.Language}' has: {Names(needed)}.");
        }

        if (unused.Count > 0)
        {
            _problems.Add(map.Place, $"'{key}' has the plural form {Names(unused)}, which is never used.", $"The language '{_file.Language}' has: {Names(needed)}.");
        }

        var forms = texts.Where(pair => pair.Value is not null).ToDictionary(pair => pair.Key, pair => pair.Value!);
        foreach (var text in forms.Values)
        {
            CheckBraces(key, text);
        }

        if (forms.ContainsKey(PluralForm.Other))
        {
            _file.Add(key, new Phrase(_file.Language, forms.ToDictionary(pair => pair.Key, pair => pair.Value.Text)), map.Place);
        }
    }

    private void CheckBraces(string key, YamlEntry text)
    {
        var rest = FixedWords.Placeholder().Replace(text.Text, "");
        if (rest.Contains('{', StringComparison.Ordinal) || rest.Contains('}', StringComparison.Ordinal))
        {
            _problems.Add(text.Place, $"'{key}' has a brace that belongs to no placeholder.", "A placeholder is a name in braces that begins with a small letter, such as {count}.");
        }
    }

    private static string Names(IEnumerable<PluralForm> forms) => string.Join(", ", forms.Select(form => form.ToString().ToLowerInvariant()));
}
