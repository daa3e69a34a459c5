using HumanSecurityKB.Content.Library;
using HumanSecurityKB.Domain;

namespace HumanSecurityKB.Content.Terms;

/// <summary>Ties terms to one another before articles are rendered, and to the articles afterwards.</summary>
internal static class GlossaryBinder
{
    public static Glossary Bind(IReadOnlyList<TermDraft> drafts, IReadOnlyDictionary<string, Source> sources)
    {
        var terms = drafts.ToDictionary(draft => draft.Id.Value, draft => draft.ToTerm(sources));
        foreach (var draft in drafts)
        {
            terms[draft.Id.Value].See = [.. draft.See.Select(see => terms[see.Text])];
        }

        return new Glossary([.. drafts.Select(draft => terms[draft.Id.Value])]);
    }

    public static void Bind(IReadOnlyList<TermDraft> drafts, Glossary glossary, ArticleLibrary library)
    {
        var uses = library.Articles
            .SelectMany(article => article.EditionIn(Language.English).UsedTerms.Select(term => (term, article)))
            .ToLookup(use => use.term, use => use.article);
        foreach (var (draft, term) in drafts.Zip(glossary.Terms))
        {
            term.UsedIn = [.. uses[term]];
            term.Article = library.Articles.FirstOrDefault(article => article.Slug.Value == draft.Article?.Text);
        }
    }
}
