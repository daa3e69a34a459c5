using HumanSecurityKB.Content.Files;
using HumanSecurityKB.Content.Yaml;
using HumanSecurityKB.Domain;

namespace HumanSecurityKB.Content.Library;

/// <summary>Reads <c>topics.yml</c>.</summary>
internal static class TopicsReader
{
    private const string FileName = "topics.yml";
    private const int HighestOrder = 9999;

    /// <returns>By their order, still without articles.</returns>
    public static IReadOnlyList<Topic> Read(ContentFiles files, ProblemList problems)
    {
        if (files.Find(FileName) is not { } file)
        {
            return [];
        }

        var topics = YamlText.ReadList(file, problems).Select(map => (map.Place, Topic: TopicOf(map))).Where(pair => pair.Topic is not null).ToList();
        foreach (var repeated in topics.GroupBy(pair => pair.Topic!.Key).Where(group => group.Count() > 1))
        {
            problems.Add(repeated.Last().Place, $"The topic '{repeated.Key}' is listed twice.");
        }

        return [.. topics.Select(pair => pair.Topic!).OrderBy(topic => topic.Order)];
    }

    private static Topic? TopicOf(YamlMap map)
    {
        var key = map.Text("key");
        var order = map.Number("order", 0, HighestOrder);
        var names = InLanguages(map.Map("name"));
        var summaries = InLanguages(map.Map("summary"));
        map.RefuseOthers();
        var isWhole = key is not null && names.ContainsKey(Language.English) && summaries.ContainsKey(Language.English);
        return isWhole ? new Topic(key!.Text, order, names, summaries) : null;
    }

    private static Dictionary<Language, string> InLanguages(YamlMap? map)
    {
        var texts = new Dictionary<Language, string>();
        foreach (var language in Language.All)
        {
            var text = language == Language.English ? map?.Text(language.Code) : map?.OptionalText(language.Code);
            if (text is not null)
            {
                texts[language] = text.Text;
            }
        }

        map?.RefuseOthers();
        return texts;
    }
}
