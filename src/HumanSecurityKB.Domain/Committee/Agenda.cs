using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Domain.Committee;

/// <summary>What a committee talks about after the reveal, and in which order.</summary>
public static class Agenda
{
    private const int WeightAcross = 2;

    /// <returns>
    /// Every criterion in scope once: first those on which views differ, widest first; then those of which too little is known to
    /// say; then those on which views are close. Among equals what troubles people more comes first, then the order of the questionnaire.
    /// </returns>
    public static IReadOnlyList<AgendaItem> Of(Questionnaire questionnaire, AssessmentContents contents) =>
        [.. questionnaire.InScope(contents.Sheet)
            .Select(criterion => ItemFor(criterion, contents))
            .OrderBy(item => item.Kind)
            .ThenByDescending(item => item.Spread?.Width ?? 0)
            .ThenByDescending(item => item.Weight)];

    private static AgendaItem ItemFor(Criterion criterion, AssessmentContents contents) => new(
        criterion,
        contents.Committee?.Spreads.GetValueOrDefault(criterion.Id),
        criterion.Dimension is { } dimension ? (int)contents.Sheet.ConcernFor(dimension) : WeightAcross,
        contents.Sheet.AnswerTo(criterion));
}

/// <param name="Spread">Null where fewer graded than may be shown.</param>
/// <param name="Weight">1 to 3: the concern of the dimension, 2 without one.</param>
/// <param name="Agreed">Null until the committee has agreed.</param>
public sealed record AgendaItem(Criterion Criterion, Spread? Spread, int Weight, Answer? Agreed)
{
    public AgendaKind Kind => Spread switch
    {
        null => AgendaKind.TooFew,
        { ViewsDiffer: true } => AgendaKind.Differ,
        _ => AgendaKind.Close,
    };
}

/// <summary>In the order in which they are talked about.</summary>
public enum AgendaKind
{
    Differ,

    /// <summary>Too few graded to show anything.</summary>
    TooFew,
    Close,
}
