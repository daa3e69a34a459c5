using System.Globalization;
using HumanSecurityKB.Content.Files;
using HumanSecurityKB.Content.Yaml;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Content.Goals;

/// <summary>Reads <c>sdgs/&lt;language&gt;.yml</c>.</summary>
internal sealed class GoalsReader
{
    private readonly ProblemList _problems;
    private readonly Dictionary<(Language, int), GoalText> _goals = [];
    private readonly Dictionary<(Language, SdgTarget), string> _targets = [];

    private GoalsReader(ProblemList problems) => _problems = problems;

    public static string FileName(Language language) => $"sdgs/{language}.yml";

    public static GoalTexts Read(ContentFiles files, ProblemList problems)
    {
        var reader = new GoalsReader(problems);
        foreach (var language in Language.All)
        {
            if (files.Find(FileName(language)) is { } file && YamlText.Read(file, problems) is { } root)
            {
                reader.ReadGoals(root.OptionalMap("goals"), language);
                reader.ReadTargets(root.OptionalMap("targets"), language);
                root.RefuseOthers();
            }
        }

        return new GoalTexts(reader._goals, reader._targets);
    }

    private void ReadGoals(YamlMap? goals, Language language)
    {
        foreach (var key in goals?.Keys ?? [])
        {
            var goal = goals!.Map(key);
            var about = goal?.Text("about");
            var link = goal?.Text("link");
            goal?.RefuseOthers();
            if (!int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1 or > SdgTarget.GoalCount)
            {
                _problems.Add(goals.PlaceOf(key), $"'{key}' is no goal.", $"Write a whole number from 1 to {SdgTarget.GoalCount}.");
            }
            else if (about is not null && link is not null)
            {
                _goals[(language, number)] = new GoalText(language, about.Text, link.Text);
            }
        }
    }

    private void ReadTargets(YamlMap? targets, Language language)
    {
        foreach (var (key, sentence) in targets?.Entries() ?? [])
        {
            if (SdgTarget.TryParse(key.Text, out var target))
            {
                _targets[(language, target)] = sentence.Text;
            }
            else
            {
                _problems.Add(key.Place, $"'{key.Text}' is not one of the 169 SDG targets, such as 16.10 or 5.a.");
            }
        }
    }
}
