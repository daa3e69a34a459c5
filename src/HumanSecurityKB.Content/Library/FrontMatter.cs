using HumanSecurityKB.Content.Files;
using HumanSecurityKB.Content.Yaml;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Content.Library;

/// <summary>The lines above the text of an edition, as written: what they refer to is looked up later.</summary>
internal sealed record FrontMatter
{
    public const int SummaryLimit = 200;
    private const int HighestOrder = 9999;

    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required YamlEntry? Topic { get; init; }

    public required YamlEntry? Dimension { get; init; }

    public required YamlEntry? Function { get; init; }

    public required IReadOnlyList<SdgTarget> Targets { get; init; }

    /// <summary>Each with the section that helps with it.</summary>
    public required IReadOnlyList<(YamlEntry Id, YamlEntry Section)> Criteria { get; init; }

    public required IReadOnlyList<YamlEntry> Sources { get; init; }

    public required IReadOnlyList<YamlEntry> Related { get; init; }

    public required DateOnly Reviewed { get; init; }

    public required int Order { get; init; }

    /// <summary>Slugs the article had before, whose addresses still lead to it.</summary>
    public required IReadOnlyList<YamlEntry> Formerly { get; init; }

    /// <summary>Where each line stands.</summary>
    public required Func<string, Place> PlaceOf { get; init; }

    public static FrontMatter Read(YamlMap map, ProblemList problems)
    {
        var title = map.Text("title");
        var summary = map.Text("summary");
        var frontMatter = new FrontMatter
        {
            Title = title?.Text ?? "",
            Summary = summary?.Text ?? "",
            Topic = map.Text("topic"),
            Dimension = map.OptionalText("dimension"),
            Function = map.OptionalText("function"),
            Targets = map.OptionalValues<SdgTarget>("targets", SdgTarget.TryParse, "one of the 169 SDG targets, such as 16.10 or 5.a"),
            Criteria = map.OptionalMap("criteria")?.Entries() ?? [],
            Sources = map.OptionalTexts("sources"),
            Related = map.OptionalTexts("related"),
            Reviewed = map.Date("reviewed"),
            Order = map.Number("order", 0, HighestOrder),
            Formerly = map.OptionalTexts("formerly"),
            PlaceOf = map.PlaceOf,
        };
        map.RefuseOthers();
        if (summary is { Text.Length: > SummaryLimit })
        {
            problems.Add(summary.Place, $"The summary has {summary.Text.Length} characters.", $"Keep it to {SummaryLimit}.");
        }

        return frontMatter;
    }
}
