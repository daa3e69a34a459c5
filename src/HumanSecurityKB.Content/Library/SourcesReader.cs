using HumanSecurityKB.Content.Files;
using HumanSecurityKB.Content.Yaml;

namespace HumanSecurityKB.Content.Library;

/// <summary>Reads <c>sources.yml</c>.</summary>
internal static class SourcesReader
{
    private const string FileName = "sources.yml";
    private const int EarliestYear = 1800;
    private const int LatestYear = 2999;

    /// <returns>By id, sorted; empty without a file.</returns>
    public static IReadOnlyDictionary<string, Source> Read(ContentFiles files, ProblemList problems)
    {
        var sources = new SortedDictionary<string, Source>(StringComparer.Ordinal);
        if (files.Find(FileName) is not { } file)
        {
            return sources;
        }

        foreach (var map in YamlText.ReadList(file, problems))
        {
            if (SourceOf(map) is { } source && !sources.TryAdd(source.Id, source))
            {
                problems.Add(map.Place, $"The source '{source.Id}' is listed twice.");
            }
        }

        return sources;
    }

    private static Source? SourceOf(YamlMap map)
    {
        var id = map.Value<string>("id", TryParseId, "an id of small letters, digits and hyphens");
        var title = map.Text("title");
        var publisher = map.Text("publisher");
        var year = map.OptionalNumber("year", EarliestYear, LatestYear);
        var address = map.Value<Uri>("url", TryParseAddress, "an address that begins with https:// or http://");
        var note = map.OptionalText("note");
        map.RefuseOthers();
        return id is null || title is null || publisher is null || address is null
            ? null
            : new Source(id, title.Text, publisher.Text, year, address, note?.Text) { Place = map.Place };
    }

    /// <summary>Like a slug: it is part of the page's anchors.</summary>
    private static bool TryParseId(string? text, out string? id)
    {
        id = Domain.Slug.TryParse(text, out var slug) ? slug.Value : null;
        return id is not null;
    }

    private static bool TryParseAddress(string? text, out Uri? address) =>
        Uri.TryCreate(text, UriKind.Absolute, out address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}
