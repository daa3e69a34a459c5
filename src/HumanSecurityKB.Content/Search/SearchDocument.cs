using HumanSecurityKB.Content.Library;
using HumanSecurityKB.Content.Questionnaires;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Content.Search;

/// <summary>Something that can be found, as readers of one language get it.</summary>
/// <param name="Id">What names it in its address; whoever types it wants this and nothing else.</param>
/// <param name="Keywords">Words it should be found by that stand nowhere in its text.</param>
/// <param name="Language">In which it is written.</param>
internal sealed record SearchDocument(
    SearchKind Kind, string Id, string Address, string Title, string Headings, string Summary, string Keywords, string Body, Language Language)
{
    public static IReadOnlyList<SearchDocument> All(ArticleLibrary library, PublishedQuestionnaire questionnaire, Language reader)
    {
        var words = questionnaire.WordsIn(reader);
        var articles = library.Articles.Select(article => OfArticle(article, reader));
        var criteria = questionnaire.Questionnaire.Criteria.Select(criterion => OfCriterion(criterion, words));
        return [.. articles, .. criteria];
    }

    private static SearchDocument OfArticle(Article article, Language reader)
    {
        var edition = article.EditionIn(reader);
        return new SearchDocument(
            SearchKind.Article,
            article.Slug.Value,
            $"/library/{article.Slug}",
            edition.Title,
            string.Join(". ", edition.Headings.Select(heading => heading.Text)),
            edition.Summary,
            article.Topic.NameIn(reader),
            string.Join(' ', edition.Sections.Select(section => section.Text)).Trim(),
            edition.Language);
    }

    private static SearchDocument OfCriterion(Criterion criterion, QuestionnaireWords words)
    {
        var own = words[criterion.Id];
        IEnumerable<AxisKey> axes = [criterion.Function, .. criterion.Principles, .. criterion.Dimension is { } dimension ? [dimension] : Array.Empty<AxisKey>()];
        IEnumerable<string> body = [own.Question, own.Why, .. own.Descriptors, string.Join("; ", own.EvidenceHints) + ".", .. own.FirstActions, .. own.NextActions];
        return new SearchDocument(
            SearchKind.Criterion,
            criterion.Id.Value,
            $"/criteria/{criterion.Id}",
            own.Title,
            "",
            own.Question,
            string.Join(". ", axes.Select(key => words[key].Name).Prepend(criterion.Id.Value)),
            string.Join(' ', body),
            own.Language);
    }
}
