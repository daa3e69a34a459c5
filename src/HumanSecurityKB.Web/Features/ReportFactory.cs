using HumanSecurityKB.Content;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Reports;

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

    /// <summary>The article that helps most, at the section about the criterion where it has one.</summary>
    private static ReportArticle? ArticleFor(Criterion criterion, ContentSnapshot content, Language language, string root)
    {
        if (content.Library.ArticlesFor(criterion) is not [var article, ..])
        {
            return null;
        }

        var edition = article.EditionIn(language);
        var anchor = criterion.Id.Value.ToLowerInvariant();
        var section = edition.Headings.Any(heading => heading.Anchor == anchor) ? $"#{anchor}" : "";
        return new ReportArticle(edition.Title, root + new SiteLinks(language).Article(article.Slug) + section, edition.Language);
    }
}
