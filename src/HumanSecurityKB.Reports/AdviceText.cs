using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Advice;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Domain.Words;

namespace HumanSecurityKB.Reports;

/// <summary>What a recommendation says.</summary>
/// <param name="Language">In which it is really written.</param>
public sealed record AdviceText(string Text, Language Language)
{
    /// <summary>Highest grade that is advised the first actions; the next actions are for those above it.</summary>
    private const int FirstActionsTo = 1;

    public static AdviceText For(Recommendation recommendation, CriterionWords words, FixedWords reportWords) => recommendation.Kind switch
    {
        RecommendationKind.Improve => new(string.Join(' ', ActionsFor(recommendation.Grade!.Value, words)), words.Language),
        RecommendationKind.FindOut => new(
            reportWords.Format("advice.findOut", ("title", words.Title), ("who", string.Join(reportWords["listSeparator"], WhomToAsk(words)))), reportWords.LanguageOf("advice.findOut")),
        RecommendationKind.Keep => new(
            reportWords.Format("advice.keep", ("descriptor", words.Descriptors[Grade.Highest])), reportWords.LanguageOf("advice.keep")),
        _ => new(reportWords["advice.share"], reportWords.LanguageOf("advice.share")),
    };

    /// <summary>Who is likely to know, then whoever else to ask.</summary>
    public static IReadOnlyList<string> WhomToAsk(CriterionWords words) => words.AskAlso is { } also ? [words.AskedOf, also] : [words.AskedOf];

    private static IReadOnlyList<string> ActionsFor(Grade grade, CriterionWords words) =>
        grade.Value <= FirstActionsTo ? words.FirstActions : words.NextActions;
}
