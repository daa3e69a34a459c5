using HumanSecurityKB.Content;
using HumanSecurityKB.Data;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Reports;
using Microsoft.EntityFrameworkCore;

namespace HumanSecurityKB.Web.Features;

/// <summary>Brings content and answers together into a report.</summary>
public static class ReportFactory
{
    /// <param name="root">Scheme and host that the addresses of articles start with; empty for addresses within the site.</param>
    /// <exception cref="InvalidOperationException">The questionnaire of the assessment is not part of the content.</exception>
    public static AssessmentReport Create(ContentSnapshot content, AssessmentContents contents, Language language, string root)
    {
        var published = content.Find(contents.Questionnaire)
            ?? throw new InvalidOperationException($"The questionnaire {contents.Questionnaire} of a stored assessment is no longer part of the content.");
        return AssessmentReport.Create(
            published.Questionnaire,
            published.WordsIn(language),
            contents,
            content.ReportWords(language),
            criterion => ArticleFor(published.Questionnaire.Find(criterion)!, content, language, root));
    }

    /// <summary>Of the assessment that this one was started from; null where there is none.</summary>
    public static async Task<AssessmentReport?> FindEarlierAsync(AssessmentDbContext database, AssessmentId id, ContentSnapshot content, Language language)
    {
        var earlier = await database.EarlierAssessments.AsNoTracking().SingleOrDefaultAsync(found => found.Next == id);
        return earlier is null ? null : Create(content, earlier.Contents, language, root: "");
    }

    /// <summary>The section that helps most.</summary>
    private static ReportArticle? ArticleFor(Criterion criterion, ContentSnapshot content, Language language, string root)
    {
        if (content.Library.ReadingsFor(criterion) is not [var reading, ..])
        {
            return null;
        }

        var edition = reading.Article.EditionIn(language);
        return new ReportArticle(edition.Title, root + new SiteLinks(language).To(reading.Address), edition.Language);
    }
}
