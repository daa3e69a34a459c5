using System.Globalization;
using HumanSecurityKB.Content.Files;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Content.Library;

/// <summary>Links lead to a page of the site that exists, to the web, or to a mailbox: nowhere else.</summary>
/// <param name="slugs">Of all articles, also of those that could not be read.</param>
/// <param name="criteria">Null when no questionnaire could be read.</param>
/// <param name="terms">Ids of the glossary.</param>
/// <param name="sources">Ids of the bibliography.</param>
internal sealed class LinkCheck(
    IReadOnlyList<string> slugs,
    IReadOnlyDictionary<string, ArticleDraft> articles,
    IReadOnlyList<string>? criteria,
    IReadOnlyList<string> terms,
    IEnumerable<string> sources,
    ProblemList problems)
{
    /// <summary>Those an article may link to, besides articles, criteria and goals. They are part of the site's contract.</summary>
    private static readonly IReadOnlyList<string> Pages =
        ["/", "/library", "/dimensions", "/sdgs", "/glossary", "/sources", "/method", "/search", "/assessments/new", "/assessments/open"];

    private static readonly IReadOnlyList<string> Schemes = [Uri.UriSchemeHttps, Uri.UriSchemeHttp, Uri.UriSchemeMailto];

    public void Check(EditionDraft edition)
    {
        foreach (var (address, line) in edition.Body.Links)
        {
            CheckAddress(address, new Place(edition.File.Path, line), edition);
        }
    }

    private void CheckAddress(string address, Place place, EditionDraft edition)
    {
        if (address.StartsWith('#'))
        {
            RequireAnchor(address[1..], [edition], place);
        }
        else if (address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal))
        {
            CheckWithinSite(address, place);
        }
        else if (!IsOutside(address))
        {
            problems.Add(place, $"'{address}' is not an address that an article may link to.", "Write https://…, or an address within the site such as /library/food-security.");
        }
    }

    private static bool IsOutside(string address) =>
        !address.Any(char.IsControl) && Uri.TryCreate(address, UriKind.Absolute, out var uri) && Schemes.Contains(uri.Scheme);

    private void CheckWithinSite(string address, Place place)
    {
        var (path, anchor) = Split(address);
        switch (path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            case ["library", var slug] when articles.TryGetValue(slug, out var article):
                RequireAnchor(anchor, article.Editions.Values, place);
                break;
            case ["library", var slug] when !slugs.Contains(slug):
                problems.Add(place, $"There is no article '{slug}'.", Spelling.Hint(slug, slugs));
                break;
            case ["library", _]:
                break;
            case ["criteria", var id] when criteria?.Contains(id) == false:
                problems.Add(place, $"There is no criterion '{id}'.", Spelling.Hint(id, criteria));
                break;
            case ["criteria", _]:
                break;
            case ["sdgs", var goal] when IsGoal(goal):
                RequireTarget(anchor, goal, place);
                break;
            case ["glossary"]:
                RequireKnown(anchor, "term", terms, place);
                break;
            case ["sources"]:
                RequireKnown(anchor, "source", sources, place);
                break;
            case [var language, ..] when Language.TryParse(language, out _):
                problems.Add(place, $"'{address}' begins with a language.", "Leave it out: the site adds the reader's.");
                break;
            case var _ when !Pages.Contains(path):
                problems.Add(place, $"The site has no page '{path}'.", Spelling.Hint(path, Pages));
                break;
        }
    }

    /// <summary>In every edition, because a reader of each language may follow the link.</summary>
    private void RequireAnchor(string anchor, IEnumerable<EditionDraft> editions, Place place)
    {
        if (anchor.Length == 0)
        {
            return;
        }

        foreach (var edition in editions.Where(edition => !edition.Body.HasAnchor(anchor)))
        {
            problems.Add(place, $"There is no section '{anchor}' in {edition.File.Path}.", Spelling.Hint(anchor, edition.Body.Anchors));
        }
    }

    private static bool IsGoal(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= SdgTarget.GoalCount;

    /// <summary>A page of a goal has an anchor for each target of the goal.</summary>
    private void RequireTarget(string anchor, string goal, Place place)
    {
        const string Prefix = "target-";
        var isTarget = anchor.StartsWith(Prefix, StringComparison.Ordinal)
            && SdgTarget.TryParse(anchor[Prefix.Length..], out var target)
            && target.Goal.ToString(CultureInfo.InvariantCulture) == goal;
        if (anchor.Length > 0 && !isTarget)
        {
            problems.Add(place, $"The page of goal {goal} has no place '{anchor}'.", $"A target is found at #{Prefix}{goal}.1 and so on.");
        }
    }

    private void RequireKnown(string anchor, string kind, IEnumerable<string> known, Place place)
    {
        if (anchor.Length > 0 && !known.Contains(anchor))
        {
            problems.Add(place, $"There is no {kind} '{anchor}'.", Spelling.Hint(anchor, known));
        }
    }

    private static (string Path, string Anchor) Split(string address)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? address : address[..hash];
        return (path.Length > 1 ? path.TrimEnd('/') : path, hash < 0 ? "" : Uri.UnescapeDataString(address[(hash + 1)..]));
    }
}
