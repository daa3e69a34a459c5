using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Content.Goals;

/// <summary>What is said of the Sustainable Development Goals and their targets, in sentences of our own.</summary>
public sealed class GoalTexts
{
    private readonly IReadOnlyDictionary<(Language Language, int Goal), GoalText> _goals;
    private readonly IReadOnlyDictionary<(Language Language, SdgTarget Target), string> _targets;

    internal GoalTexts(
        IReadOnlyDictionary<(Language Language, int Goal), GoalText> goals, IReadOnlyDictionary<(Language Language, SdgTarget Target), string> targets)
    {
        _goals = goals;
        _targets = targets;
    }

    /// <summary>English where there is no translation; null where there is no text at all.</summary>
    /// <param name="goal">1 to 17.</param>
    public GoalText? Of(int goal, Language language) =>
        _goals.GetValueOrDefault((language, goal)) ?? _goals.GetValueOrDefault((Language.English, goal));

    /// <summary>English where there is no translation, and the language it is in; null where there is no text at all.</summary>
    public TargetText? Of(SdgTarget target, Language language)
    {
        if (_targets.TryGetValue((language, target), out var own))
        {
            return new TargetText(language, own);
        }

        return _targets.TryGetValue((Language.English, target), out var english) ? new TargetText(Language.English, english) : null;
    }
}

/// <param name="About">What the goal asks for.</param>
/// <param name="Link">How it meets human security in the work of a parliament.</param>
public sealed record GoalText(Language Language, string About, string Link);

public sealed record TargetText(Language Language, string Sentence);
