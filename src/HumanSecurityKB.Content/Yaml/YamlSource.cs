using HumanSecurityKB.Content.Files;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace HumanSecurityKB.Content.Yaml;

/// <summary>Which file nodes come from, and where problems with them go.</summary>
/// <param name="LinesBefore">Lines of the file above the YAML.</param>
internal sealed record YamlSource(string File, int LinesBefore, ProblemList Problems)
{
    public Place PlaceOf(YamlNode node) => PlaceOf(node.Start);

    public Place PlaceOf(Mark mark) => new(File, (int)Math.Max(1, mark.Line) + LinesBefore);

    /// <summary>Null, with a problem, when the node is not a text or is empty.</summary>
    public YamlEntry? TextOf(YamlNode node, string name)
    {
        if (node is not YamlScalarNode scalar)
        {
            Problems.Add(PlaceOf(node), $"'{name}' must be a text.");
            return null;
        }

        if (string.IsNullOrWhiteSpace(scalar.Value))
        {
            Problems.Add(PlaceOf(node), $"'{name}' is empty.");
            return null;
        }

        return new YamlEntry(scalar.Value, PlaceOf(node));
    }

    public YamlMap? MapOf(YamlNode node, string name, Place place)
    {
        if (node is YamlMappingNode map)
        {
            return new YamlMap(map, this, name, place);
        }

        Problems.Add(PlaceOf(node), $"'{name}' must hold entries of the form 'name: text'.");
        return null;
    }

    public IReadOnlyList<YamlEntry> TextsOf(YamlNode node, string name) =>
        [.. ItemsOf(node, name).Select(item => TextOf(item, name)).OfType<YamlEntry>()];

    public IReadOnlyList<YamlMap> MapsOf(YamlNode node, string name) =>
        [.. ItemsOf(node, name).Select(item => MapOf(item, name, PlaceOf(item))).OfType<YamlMap>()];

    public IReadOnlyList<IReadOnlyList<YamlEntry>> ListsOf(YamlNode node, string name) =>
        [.. ItemsOf(node, name).Select(item => TextsOf(item, name))];

    private IEnumerable<YamlNode> ItemsOf(YamlNode node, string name)
    {
        if (node is YamlSequenceNode list)
        {
            return list.Children;
        }

        Problems.Add(PlaceOf(node), $"'{name}' must be a list.");
        return [];
    }
}
