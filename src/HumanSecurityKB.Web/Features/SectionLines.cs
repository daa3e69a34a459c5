using HumanSecurityKB.Content.Questionnaires;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Web.Features;

/// <summary>One criterion in a list: its words and how it stands.</summary>
public sealed record CriterionLine(Criterion Criterion, CriterionWords Words, Answer? Answer);

/// <summary>A section in a list, with its criteria.</summary>
/// <param name="IsClosed">True when its closing sentences are written.</param>
public sealed record SectionLines(Section Section, AxisWords Words, IReadOnlyList<CriterionLine> Lines, bool IsClosed)
{
    public int Answered => Lines.Count(line => line.Answer is not null);

    public static IReadOnlyList<SectionLines> Of(Assessment assessment, PublishedQuestionnaire published, Language language) =>
        Of(assessment.Sheet(), published, language, assessment.Closing.ContainsKey);

    /// <summary>As a participant has answered.</summary>
    public static IReadOnlyList<SectionLines> Of(
        Assessment assessment, IReadOnlyDictionary<CriterionId, Answer> own, PublishedQuestionnaire published, Language language) =>
        Of(assessment.Sheet() with { Answers = own }, published, language, _ => false);

    private static IReadOnlyList<SectionLines> Of(AnswerSheet sheet, PublishedQuestionnaire published, Language language, Func<AxisKey, bool> isClosed)
    {
        var words = published.WordsIn(language);
        return [.. published.Questionnaire.Sections(sheet).Select(section => new SectionLines(
            section,
            words[section.Key],
            [.. section.Criteria.Select(criterion => new CriterionLine(criterion, words[criterion.Id], sheet.AnswerTo(criterion)))],
            isClosed(section.Key)))];
    }
}
