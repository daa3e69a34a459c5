using HumanSecurityKB.Content;
using HumanSecurityKB.Domain;

namespace HumanSecurityKB.Web.Features;

/// <summary>The names of the goals, which the report has too, and how their tiles are to be written on.</summary>
public static class GoalNames
{
    /// <summary>White letters reach a contrast of 4.5 on the colours of these goals only; on all others black ones do.</summary>
    private static readonly HashSet<int> Dark = [1, 4, 8, 10, 13, 16, 17];

    /// <param name="goal">1 to 17.</param>
    public static (string Text, Language Language) Of(int goal, ContentSnapshot content, Language language)
    {
        var words = content.ReportWords(language);
        var key = $"goals.{goal}";
        return (words[key], words.LanguageOf(key));
    }

    public static bool IsDark(int goal) => Dark.Contains(goal);
}
