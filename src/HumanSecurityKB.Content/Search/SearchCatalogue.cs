using System.Globalization;
using HumanSecurityKB.Content.Library;
using HumanSecurityKB.Content.Terms;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Content.Search;

/// <summary>Everything that readers of one language can find.</summary>
internal sealed class SearchCatalogue(ContentSnapshot content, Language reader)
{
    private const string GoalTitleKey = "sdgs.titleOf";
    private const string GoalShortKey = "search.goalShort";

    private readonly QuestionnaireWords _words = content.Questionnaire.WordsIn(reader);

    public IReadOnlyList<SearchDocument> All() =>
    [
        .. content.Library.Articles.Select(OfArticle),
        .. content.Questionnaire.Questionnaire.Criteria.SelectMany(criterion => new[] { OfCriterion(criterion), OfActions(criterion) }),
        .. Enumerable.Range(1, SdgTarget.GoalCount).Where(HasName).Select(OfGoal),
        .. content.Glossary.Terms.Select(OfTerm),
        .. content.Library.Sources.Values.Select(OfSource),
    ];

    private SearchDocument OfArticle(Article article)
    {
        var edition = article.EditionIn(reader);
        var address = $"/library/{article.Slug}";
        return new SearchDocument
        {
            Kind = SearchKind.Article,
            Id = article.Slug.Value,
            Address = address,
            Title = edition.Title,
            Names = [edition.Title],
            Summary = edition.Summary,
            Keywords = string.Join(". ", article.Criteria.Select(pair => _words[pair.Criterion].Title).Prepend(article.Topic.NameIn(reader))),
            Text = new SearchText([.. edition.Sections.Select(section => new SearchSection($"{address}#{section.Anchor}", section.Heading, section.Text))]),
            Language = edition.Language,
        };
    }

    private SearchDocument OfCriterion(Criterion criterion)
    {
        var own = _words[criterion.Id];
        IEnumerable<AxisKey> axes = [criterion.Function, .. criterion.Principles, .. criterion.Dimension is { } dimension ? [dimension] : Array.Empty<AxisKey>()];
        var text = string.Join(' ', [own.Question, own.Why, .. own.Descriptors, string.Join("; ", own.EvidenceHints) + "."]);
        return new SearchDocument
        {
            Kind = SearchKind.Criterion,
            Id = criterion.Id.Value,
            Address = $"/criteria/{criterion.Id}",
            Title = own.Title,
            Names = [own.Title],
            Summary = own.Question,
            Keywords = string.Join(". ", axes.Select(key => _words[key].Name).Prepend(criterion.Id.Value)),
            Text = Plain(text),
            Language = own.Language,
        };
    }

    /// <summary>All actions of a criterion together, without a name of their own: the criterion of that name comes before them.</summary>
    private SearchDocument OfActions(Criterion criterion)
    {
        var own = _words[criterion.Id];
        var text = string.Join(' ', own.FirstActions.Concat(own.NextActions));
        return new SearchDocument
        {
            Kind = SearchKind.Action,
            Address = $"/criteria/{criterion.Id}#actions",
            Title = own.Title,
            Names = [],
            Summary = text,
            Keywords = own.Title,
            Text = Plain(text),
            Language = own.Language,
        };
    }

    private bool HasName(int goal) => content.ReportWords(reader).Has(NameKey(goal)) && content.SiteWords(reader).Has(GoalTitleKey) && content.SiteWords(reader).Has(GoalShortKey);

    private SearchDocument OfGoal(int goal)
    {
        var (words, number) = (content.ReportWords(reader), goal.ToString(CultureInfo.InvariantCulture));
        var name = words[NameKey(goal)];
        var title = content.SiteWords(reader).Format(GoalTitleKey, ("number", goal), ("name", name));
        var text = content.GoalTexts.Of(goal, reader);
        var address = $"/sdgs/{number}";
        var targets = content.Goals.TargetsOf(goal).Select(target => new SearchSection($"{address}#target-{target}", target.ToString(), content.GoalTexts.Of(target, reader)?.Sentence ?? ""));
        return new SearchDocument
        {
            Kind = SearchKind.Goal,
            Id = content.SiteWords(reader).Format(GoalShortKey, ("number", goal)),
            Address = address,
            Title = title,
            Names = [title, name],
            Summary = text?.About ?? "",
            Text = new SearchText([new SearchSection(address, "", $"{text?.About} {text?.Link}".Trim()), .. targets]),
            Language = words.LanguageOf(NameKey(goal)),
        };
    }

    private SearchDocument OfTerm(Term term)
    {
        var wording = term.WordingIn(reader);
        return new SearchDocument
        {
            Kind = SearchKind.Term,
            Address = $"/glossary#{term.Id}",
            Title = wording.Name,
            Names = [wording.Name, .. wording.Also],
            Summary = wording.Definition,
            Text = Plain(wording.Definition),
            Language = wording.Language,
        };
    }

    /// <summary>The bibliography is kept in English: a work is named as its publisher names it.</summary>
    private static SearchDocument OfSource(Source source)
    {
        var text = string.Join(". ", new[] { source.Publisher, source.Year?.ToString(CultureInfo.InvariantCulture), source.Note }.OfType<string>());
        return new SearchDocument
        {
            Kind = SearchKind.Source,
            Id = source.Id,
            Address = $"/sources#{source.Id}",
            Title = source.Title,
            Names = [source.Title],
            Summary = text,
            Text = Plain(text),
            Language = Language.English,
        };
    }

    private static string NameKey(int goal) => $"goals.{goal.ToString(CultureInfo.InvariantCulture)}";

    private static SearchText Plain(string text) => new([new SearchSection("", "", text)]);
}
