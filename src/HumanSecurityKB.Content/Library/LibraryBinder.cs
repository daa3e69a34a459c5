using HumanSecurityKB.Content.Markdown;
using HumanSecurityKB.Content.Terms;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Domain.Words;

namespace HumanSecurityKB.Content.Library;

/// <summary>Makes articles of drafts that were checked, and puts them on their shelves.</summary>
internal sealed class LibraryBinder(IReadOnlyList<Topic> topics, IReadOnlyDictionary<string, Source> sources, IReadOnlyDictionary<Language, FixedWords> words, Glossary glossary)
{
    public void Bind(IReadOnlyList<ArticleDraft> drafts)
    {
        var articles = drafts.AsParallel().AsOrdered().Select(ArticleOf).ToDictionary(article => article.Slug.Value);
        foreach (var draft in drafts)
        {
            var namedBy = drafts.Where(other => other.English.FrontMatter.Related.Any(related => related.Text == draft.Slug.Value)).Select(other => other.Slug.Value);
            var names = draft.English.FrontMatter.Related.Select(related => related.Text).Union(namedBy);
            articles[draft.Slug.Value].Related = [.. names.Select(name => articles[name])];
        }

        foreach (var topic in topics)
        {
            topic.Articles = [.. articles.Values.Where(article => article.Topic == topic).OrderBy(article => article.Order).ThenBy(article => article.Slug.Value, StringComparer.Ordinal)];
            foreach (var (previous, next) in topic.Articles.Zip(topic.Articles.Skip(1)))
            {
                previous.Next = next;
                next.Previous = previous;
            }
        }
    }

    private Article ArticleOf(ArticleDraft draft)
    {
        var frontMatter = draft.English.FrontMatter;
        var terms = draft.Editions.ToDictionary(pair => pair.Key, pair => pair.Value.Body.MarkTerms(glossary.FinderFor(pair.Key)));
        return new Article(Language.All.ToDictionary(language => language, language => EditionFor(language, draft, terms)))
        {
            Slug = draft.Slug,
            Topic = topics.Single(topic => topic.Key == frontMatter.Topic!.Text),
            Dimension = frontMatter.Dimension is { } dimension ? AxisKey.Parse(dimension.Text) : null,
            Order = frontMatter.Order,
            Targets = frontMatter.Targets,
            Function = frontMatter.Function is { } function ? AxisKey.Parse(function.Text) : null,
            Criteria = [.. frontMatter.Criteria.Select(pair => new CriterionSection(CriterionId.Parse(pair.Id.Text), pair.Section.Text))],
            Formerly = [.. frontMatter.Formerly.Select(slug => Slug.TryParse(slug.Text, out var former) ? former : null).OfType<Slug>()],
        };
    }

    private Edition EditionFor(Language reader, ArticleDraft article, Dictionary<Language, IReadOnlyList<Term>> terms)
    {
        var draft = article.Editions.GetValueOrDefault(reader, article.English);
        var cited = draft.FrontMatter.Sources.Select(source => sources[source.Text]).ToList();
        var numbers = cited.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index + 1);
        var rendering = new ArticleRendering(reader, words[draft.Language], numbers);
        return new Edition
        {
            Language = draft.Language,
            Title = draft.FrontMatter.Title,
            Summary = draft.FrontMatter.Summary,
            Reviewed = draft.FrontMatter.Reviewed,
            Html = draft.Body.Render(rendering),
            HtmlAmongOthers = new(() => draft.Body.Render(rendering with { AnchorPrefix = $"{article.Slug}-", HeadingShift = 1 })),
            Sources = cited,
            Headings = draft.Body.Headings,
            WordCount = draft.Body.WordCount,
            Sections = draft.Body.Sections,
            Terms = terms[draft.Language],
        };
    }
}
