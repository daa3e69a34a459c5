using System.Globalization;
using HumanSecurityKB.Content.Files;
using HumanSecurityKB.Domain;
using YamlDotNet.RepresentationModel;

namespace HumanSecurityKB.Content.Yaml;

internal delegate bool TryParse<T>(string? text, out T? value);

/// <summary>
/// Named entries of a file. Ask for each that may be there, then <see cref="RefuseOthers"/> names those that may not.
/// </summary>
internal sealed class YamlMap
{
    private readonly YamlSource _source;
    private readonly Dictionary<string, (YamlNode Key, YamlNode Value)> _entries = [];
    private readonly HashSet<string> _asked = [];

    public YamlMap(YamlMappingNode node, YamlSource source, string name, Place place)
    {
        _source = source;
        Name = name;
        Place = place;
        foreach (var (key, value) in node.Children)
        {
            if (source.TextOf(key, "A name") is { } text)
            {
                _entries[text.Text] = (key, value);
            }
        }
    }

    public string Name { get; }

    public Place Place { get; }

    public IEnumerable<string> Keys => _entries.Keys;

    public bool Has(string key) => _entries.ContainsKey(key);

    public Place PlaceOf(string key) => _entries.TryGetValue(key, out var entry) ? _source.PlaceOf(entry.Key) : Place;

    public YamlEntry? Text(string key) => Required(key) is { } node ? _source.TextOf(node, key) : null;

    public YamlEntry? OptionalText(string key) => Optional(key) is { } node ? _source.TextOf(node, key) : null;

    /// <summary>A list that must be there and have something in it.</summary>
    public IReadOnlyList<YamlEntry> Texts(string key)
    {
        if (Required(key) is not { } node)
        {
            return [];
        }

        var texts = _source.TextsOf(node, key);
        if (node is YamlSequenceNode { Children.Count: 0 })
        {
            _source.Problems.Add(PlaceOf(key), $"'{key}' is empty.");
        }

        return texts;
    }

    public IReadOnlyList<YamlEntry> OptionalTexts(string key) => Optional(key) is { } node ? _source.TextsOf(node, key) : [];

    public IReadOnlyList<YamlMap> Maps(string key) => Required(key) is { } node ? _source.MapsOf(node, key) : [];

    public YamlMap? Map(string key) => Required(key) is { } node ? _source.MapOf(node, key, PlaceOf(key)) : null;

    public YamlMap? OptionalMap(string key) => Optional(key) is { } node ? _source.MapOf(node, key, PlaceOf(key)) : null;

    /// <summary>All entries as name and text, in their order.</summary>
    public IReadOnlyList<(YamlEntry Key, YamlEntry Value)> Entries() =>
        [.. Keys.Select(key => (Key: new YamlEntry(key, PlaceOf(key)), Value: Text(key))).Where(pair => pair.Value is not null).Select(pair => (pair.Key, pair.Value!))];

    public bool IsMap(string key) => _entries.TryGetValue(key, out var entry) && entry.Value is YamlMappingNode;

    public bool Flag(string key)
    {
        var text = OptionalText(key);
        if (text is not (null or { Text: "true" or "false" }))
        {
            _source.Problems.Add(text.Place, $"'{key}' is '{text.Text}'.", "Write true or false.");
        }

        return text?.Text == "true";
    }

    /// <returns>0, with a problem, when it is missing or out of range.</returns>
    public int Number(string key, int lowest, int highest) => Text(key) is { } text ? Number(text, key, lowest, highest) : 0;

    public int? OptionalNumber(string key, int lowest, int highest) => OptionalText(key) is { } text ? Number(text, key, lowest, highest) : null;

    /// <param name="expected">What a right value looks like.</param>
    public T? Value<T>(string key, TryParse<T> tryParse, string expected)
        where T : class => Text(key) is { } text ? Parse(text, key, tryParse, expected) : null;

    public IReadOnlyList<T> Values<T>(string key, TryParse<T> tryParse, string expected)
        where T : class => [.. Texts(key).Select(text => Parse(text, key, tryParse, expected)).OfType<T>()];

    public IReadOnlyList<T> OptionalValues<T>(string key, TryParse<T> tryParse, string expected)
        where T : class => [.. OptionalTexts(key).Select(text => Parse(text, key, tryParse, expected)).OfType<T>()];

    /// <returns>The first of days, with a problem, when it is missing or not a day.</returns>
    public DateOnly Date(string key)
    {
        if (Text(key) is not { } text)
        {
            return default;
        }

        if (!DateOnly.TryParseExact(text.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            _source.Problems.Add(text.Place, $"'{key}' is '{text.Text}'.", "Write a day as year-month-day, such as 2026-11-23.");
        }

        return date;
    }

    /// <returns>Null, with a problem, when it is missing or no code of the table.</returns>
    public T? Code<T>(string key, CodeTable<T> codes)
        where T : struct, Enum
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (codes.TryParse(text.Text, out var value))
        {
            return value;
        }

        _source.Problems.Add(text.Place, $"'{key}' is '{text.Text}'.", $"Write one of: {string.Join(", ", codes.All)}.");
        return null;
    }

    public void RefuseOthers()
    {
        foreach (var key in _entries.Keys.Where(key => !_asked.Contains(key)))
        {
            _source.Problems.Add(PlaceOf(key), $"'{key}' is not an entry that belongs in '{Name}'.", Spelling.Hint(key, _asked.Where(asked => !Has(asked))));
        }
    }

    private int Number(YamlEntry text, string key, int lowest, int highest)
    {
        if (int.TryParse(text.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= lowest && number <= highest)
        {
            return number;
        }

        _source.Problems.Add(text.Place, $"'{key}' is '{text.Text}'.", $"Write a whole number from {lowest} to {highest}.");
        return 0;
    }

    private T? Parse<T>(YamlEntry text, string key, TryParse<T> tryParse, string expected)
        where T : class
    {
        if (tryParse(text.Text, out var value))
        {
            return value;
        }

        _source.Problems.Add(text.Place, $"'{text.Text}' in '{key}' is not {expected}.");
        return null;
    }

    private YamlNode? Required(string key)
    {
        var node = Optional(key);
        if (node is null)
        {
            _source.Problems.Add(Place, $"'{Name}' has no '{key}'.");
        }

        return node;
    }

    private YamlNode? Optional(string key)
    {
        _asked.Add(key);
        return _entries.TryGetValue(key, out var entry) ? entry.Value : null;
    }
}
