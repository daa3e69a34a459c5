using HumanSecurityKB.Content.Files;
using HumanSecurityKB.Content.Goals;
using HumanSecurityKB.Content.Library;
using HumanSecurityKB.Content.Terms;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Content.Review;

/// <summary>Everything leads somewhere, and somewhere leads to everything.</summary>
internal sealed class WebOfContentReview(LoadedLibrary library, Questionnaire questionnaire, GoalTexts goals, ProblemList problems)
{
    /// <summary>The section of every article that says what to do.</summary>
    private const string ActionSection = "what-parliament-can-do";

    public void Review()
    {
        foreach (var draft in library.Drafts)
        {
            ReviewArticle(draft.English);
        }

        FindOrphans();
        FindCriteriaWithoutArticle();
        FindUnusedSources();
        FindUnusedTerms();
        FindTargetsWithoutSentence();
    }

    private void ReviewArticle(EditionDraft edition)
    {
        if (edition.FrontMatter.Criteria.Count == 0)
        {
            problems.Add(edition.FrontMatter.PlaceOf("criteria"), "The article helps with no criterion.", "Name at least one, with the section that helps.");
        }

        if (!edition.Body.HasAnchor(ActionSection))
        {
            problems.Add(edition.File.Start, $"The article has no section '{ActionSection}'.", $"Give the heading of what to do the anchor {{#{ActionSection}}}.");
        }
        else if (!edition.Body.HasListIn(ActionSection))
        {
            problems.Add(edition.File.Start, $"The section '{ActionSection}' has no list.", "Write what to do as a list.");
        }
    }

    /// <summary>Shelves lead to every article; an orphan is one that no other article knows.</summary>
    private void FindOrphans()
    {
        foreach (var orphan in library.Drafts.Where(draft => !library.Drafts.Any(other => other != draft && LeadsTo(other.English, draft.Slug))))
        {
            problems.Add(orphan.English.File.Start, "No other article names this one as related or links to it.", "Name it in the article whose readers need it next.");
        }
    }

    private static bool LeadsTo(EditionDraft edition, Slug slug) =>
        edition.FrontMatter.Related.Any(related => related.Text == slug.Value)
        || edition.Body.Links.Any(link => link.Address.Split('#')[0].TrimEnd('/') == $"/library/{slug}");

    private void FindCriteriaWithoutArticle()
    {
        foreach (var criterion in questionnaire.Criteria.Where(criterion => library.Articles.ReadingsFor(criterion).Count == 0))
        {
            problems.Add(ArticleDraft.Folder, $"No article helps with the criterion {criterion.Id}.", "Name it under 'criteria' in the article that does.");
        }
    }

    private void FindUnusedSources()
    {
        var used = library.Drafts.SelectMany(draft => draft.Editions.Values).SelectMany(edition => edition.Body.Citations).Select(citation => citation.SourceId)
            .Concat(library.Glossary.Terms.Select(term => term.Source?.Id))
            .ToHashSet();
        foreach (var source in library.Articles.Sources.Values.Where(source => !used.Contains(source.Id)))
        {
            problems.Add(source.Place, $"Nothing cites the source '{source.Id}'.", "Take it off the list.");
        }
    }

    private void FindUnusedTerms()
    {
        foreach (var (draft, _) in library.Terms.Zip(library.Glossary.Terms).Where(pair => pair.Second.UsedIn.Count == 0))
        {
            problems.Add(draft.Place, $"No article uses the term '{draft.Id}'.", "Add the form in which articles use it to 'also', or take it out.");
        }
    }

    private void FindTargetsWithoutSentence()
    {
        var named = questionnaire.Criteria.SelectMany(criterion => criterion.Targets).Union(library.Articles.Articles.SelectMany(article => article.Targets));
        foreach (var target in SdgTarget.InOrder(named).Where(target => goals.Of(target, Language.English) is null))
        {
            problems.Add(GoalsReader.FileName(Language.English), $"The target {target} is named and has no sentence.", "Say in a short sentence of our own what it asks for.");
        }
    }
}
