namespace HumanSecurityKB.Content.Search;

/// <summary>The text of something that can be found, in one piece, and where each of its sections stands in it.</summary>
internal sealed class SearchText
{
    public SearchText(IReadOnlyList<SearchSection> sections)
    {
        var places = new List<SectionPlace>();
        var start = 0;
        foreach (var section in sections)
        {
            var textStart = start + section.Heading.Length + (section.Heading.Length == 0 ? 0 : 1);
            places.Add(new SectionPlace(section, start, textStart, textStart + section.Text.Length));
            start = places[^1].End + 1;
        }

        Whole = string.Join('\n', sections.Select(section => section.Heading.Length == 0 ? section.Text : $"{section.Heading}\n{section.Text}"));
        Places = places;
    }

    public string Whole { get; }

    /// <summary>In order, without overlap.</summary>
    public IReadOnlyList<SectionPlace> Places { get; }
}

/// <param name="Address">Path without the language.</param>
/// <param name="Heading">Empty where the text has none, as at the beginning of an article.</param>
internal sealed record SearchSection(string Address, string Heading, string Text);

/// <param name="Start">Of the heading.</param>
/// <param name="TextStart">Of what follows it.</param>
internal sealed record SectionPlace(SearchSection Section, int Start, int TextStart, int End);
