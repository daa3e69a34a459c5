using HumanSecurityKB.Content.Files;
using HumanSecurityKB.Content.Yaml;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Content.Library;

/// <summary>Everything an article names must exist.</summary>
internal sealed class ReferenceCheck
{
    private readonly IReadOnlyDictionary<string, ArticleDraft> _articles;
    private readonly IReadOnlyList<string> _slugs;
    private readonly IReadOnlyList<string> _topics;
    private readonly IReadOnlyDictionary<string, Source> _sources;
    private readonly IReadOnlyList<string> _terms;
    private readonly IReadOnlyList<string>? _dimensions;
    private readonly IReadOnlyList<string>? _functions;
    private readonly IReadOnlyList<string>? _criteria;
    private readonly ProblemList _problems;

    /// <param name="slugs">Of all articles, also of those that could not be read.</param>
    /// <param name="terms">Ids of the glossary.</param>
    /// <param name="questionnaire">The newest; null when none could be read: then nothing is said about criteria and dimensions.</param>
    public ReferenceCheck(
        IReadOnlyList<string> slugs,
        IReadOnlyList<ArticleDraft> articles,
        IReadOnlyList<Topic> topics,
        IReadOnlyDictionary<string, Source> sources,
        IReadOnlyList<string> terms,
        Questionnaire? questionnaire,
        ProblemList problems)
    {
        _terms = terms;
        _slugs = slugs;
        _articles = articles.ToDictionary(article => article.Slug.Value);
        _topics = [.. topics.Select(topic => topic.Key)];
        _sources = sources;
        _dimensions = questionnaire?.Dimensions.Select(dimension => dimension.Key.Value).ToList();
        _functions = questionnaire?.Functions.Select(function => function.Value).ToList();
        _criteria = questionnaire?.Criteria.Select(criterion => criterion.Id.Value).ToList();
        _problems = problems;
    }

    public void Check()
    {
        var links = new LinkCheck(_slugs, _articles, _criteria, _terms, _sources.Keys, _problems);
        foreach (var article in _articles.Values)
        {
            CheckFrontMatter(article);
            foreach (var edition in article.Editions.Values)
            {
                CheckSources(edition);
                CheckAgainstEnglish(edition, article.English);
                links.Check(edition);
            }
        }

        RefuseShared("dimension", frontMatter => frontMatter.Dimension);
        RefuseShared("function", frontMatter => frontMatter.Function);
        CheckFormerSlugs();
    }

    private void CheckFrontMatter(ArticleDraft article)
    {
        var frontMatter = article.English.FrontMatter;
        RequireKnown(frontMatter.Topic, "topic", _topics);
        RequireKnown(frontMatter.Dimension, "dimension", _dimensions);
        RequireKnown(frontMatter.Function, "function", _functions);
        foreach (var (id, section) in frontMatter.Criteria)
        {
            RequireKnown(id, "criterion", _criteria);
            RequireKnown(section, "section", article.English.Body.Headings.Select(heading => heading.Anchor));
        }

        foreach (var related in frontMatter.Related)
        {
            RequireKnown(related, "article", _slugs);
            if (related.Text == article.Slug.Value)
            {
                _problems.Add(related.Place, "The article names itself as related.");
            }
        }

        RefuseRepeats(frontMatter.Related);
    }

    private void CheckSources(EditionDraft edition)
    {
        var listed = edition.FrontMatter.Sources.Select(source => source.Text).ToHashSet();
        var cited = edition.Body.Citations.Select(citation => citation.SourceId).ToHashSet();
        RefuseRepeats(edition.FrontMatter.Sources);
        foreach (var source in edition.FrontMatter.Sources)
        {
            RequireKnown(source, "source", _sources.Keys);
            if (!cited.Contains(source.Text))
            {
                _problems.Add(source.Place, $"The source '{source.Text}' is listed but not cited.", "Cite it in the text, or take it off the list.");
            }
        }

        foreach (var (source, line) in edition.Body.Citations.Where(citation => !listed.Contains(citation.SourceId)))
        {
            var hint = Spelling.Hint(source, listed);
            _problems.Add(new Place(edition.File.Path, line), $"The source '{source}' is cited but not listed.", hint.Length > 0 ? hint : "Add it to 'sources' at the top of the file.");
        }
    }

    /// <summary>A translation changes words: where an article belongs, and the addresses of its sections, stay.</summary>
    private void CheckAgainstEnglish(EditionDraft edition, EditionDraft english)
    {
        var anchors = edition.Body.Headings.Select(heading => heading.Anchor).ToList();
        var englishAnchors = english.Body.Headings.Select(heading => heading.Anchor).ToList();
        foreach (var anchor in englishAnchors.Except(anchors))
        {
            _problems.Add(edition.File.Start, $"There is no section '{anchor}', which {english.File.Path} has.", $"Give its heading the anchor {{#{anchor}}}.");
        }

        foreach (var anchor in anchors.Except(englishAnchors))
        {
            _problems.Add(edition.File.Start, $"There is a section '{anchor}', which {english.File.Path} has not.", "Anchors are the same in every language.");
        }

        var (own, original) = (edition.FrontMatter, english.FrontMatter);
        RequireSame("topic", own.Topic?.Text == original.Topic?.Text);
        RequireSame("dimension", own.Dimension?.Text == original.Dimension?.Text);
        RequireSame("targets", own.Targets.SequenceEqual(original.Targets));
        RequireSame("function", own.Function?.Text == original.Function?.Text);
        RequireSame("criteria", SameTexts([.. own.Criteria.Select(pair => pair.Id)], [.. original.Criteria.Select(pair => pair.Id)]) && SameTexts([.. own.Criteria.Select(pair => pair.Section)], [.. original.Criteria.Select(pair => pair.Section)]));
        RequireSame("related", SameTexts(own.Related, original.Related));
        RequireSame("order", own.Order == original.Order);
        RequireSame("formerly", SameTexts(own.Formerly, original.Formerly));

        void RequireSame(string key, bool isSame)
        {
            if (!isSame)
            {
                _problems.Add(own.PlaceOf(key), $"'{key}' is not the same as in {english.File.Path}.", "Copy the line from there.");
            }
        }
    }

    /// <param name="axisOf">What only one article may be about.</param>
    private void RefuseShared(string name, Func<FrontMatter, YamlEntry?> axisOf)
    {
        var byKey = _articles.Values.Where(article => axisOf(article.English.FrontMatter) is not null).GroupBy(article => axisOf(article.English.FrontMatter)!.Text);
        foreach (var shared in byKey.Where(group => group.Count() > 1))
        {
            var last = axisOf(shared.Last().English.FrontMatter)!;
            _problems.Add(last.Place, $"'{shared.First().Slug}' is the article of the {name} '{shared.Key}' already.", $"A {name} has one.");
        }
    }

    /// <summary>An address that once led to an article leads to that one for ever.</summary>
    private void CheckFormerSlugs()
    {
        var former = _articles.Values.SelectMany(article => article.English.FrontMatter.Formerly).ToList();
        RefuseRepeats(former);
        foreach (var slug in former)
        {
            if (!Slug.TryParse(slug.Text, out _))
            {
                _problems.Add(slug.Place, $"'{slug.Text}' cannot be part of an address.", "Use small ASCII letters, digits and single hyphens.");
            }
            else if (_slugs.Contains(slug.Text))
            {
                _problems.Add(slug.Place, $"There is an article '{slug.Text}' now.", "An address leads to one article only.");
            }
        }
    }

    private void RequireKnown(YamlEntry? entry, string kind, IEnumerable<string>? known)
    {
        if (entry is not null && known is not null && !known.Contains(entry.Text))
        {
            _problems.Add(entry.Place, $"There is no {kind} '{entry.Text}'.", Spelling.Hint(entry.Text, known));
        }
    }

    private void RefuseRepeats(IReadOnlyList<YamlEntry> entries)
    {
        foreach (var repeated in entries.GroupBy(entry => entry.Text).Where(group => group.Count() > 1))
        {
            _problems.Add(repeated.Last().Place, $"'{repeated.Key}' is listed twice.");
        }
    }

    private static bool SameTexts(IReadOnlyList<YamlEntry> a, IReadOnlyList<YamlEntry> b) =>
        a.Select(entry => entry.Text).SequenceEqual(b.Select(entry => entry.Text));
}
