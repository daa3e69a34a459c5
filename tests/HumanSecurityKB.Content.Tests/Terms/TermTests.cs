using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Xunit;
using HumanSecurityKB.Content.Library;
using HumanSecurityKB.Domain;

namespace HumanSecurityKB.Content.Tests.Terms;

/// <summary>The words of the glossary, and where articles explain them. How one is marked is in <c>Specs/terms.md</c>.</summary>
public sealed partial class TermTests : IDisposable
{
    /// <summary>What an article can be made of; an end of a paragraph often enough, so that no sentence of a law runs on.</summary>
    private static readonly string[] Pieces =
    [
        "household", "Households", "security", "FOOD SECURITY", "food", "market", "mar\u212Aet", "insecurity", " ", " ", " ", ", ", ". ", "-", "’",
        "[@alpha]", " [@beta] ", "[@", "*", "**", "`", "&", "&amp;", "<", ">", "\"", "\\", "|", "!", "[", "]", "(", ")", "é", "ال",
        "[security](/library/second)", "[a **household**](https://example.org/)", "`security`", "https://example.org/security ",
        "\n", "\n\n", "\n\n", "\n\n## Security ", "\n\n> ", "\n\n- ", "\n\n1. ", "\n\n> [!NOTE]\n> ", "\n\n| a |\n| --- |\n| ", "\n\n```\nsecurity\n```\n\n", "\n\n---\n\n",
    ];

    private readonly SampleContent _content = new();

    public void Dispose() => _content.Dispose();

    [Property(MaxTest = 200)]
    public void Marking_adds_buttons_and_changes_nothing_else(byte[] choices)
    {
        var text = string.Concat(choices.Select(choice => Pieces[choice % Pieces.Length]));

        var marked = HtmlOf(text, _ => { });
        var plain = HtmlOf(text, content => content.Delete("glossary/en.yml").Delete("glossary/fr.yml"));

        Assert.Equal(plain, Button().Replace(marked, ""));
        Assert.DoesNotContain("class=\"term\"", plain, StringComparison.Ordinal);
        HasEachTermOnceInASection(marked);
    }

    [Fact]
    public void A_translation_is_marked_in_its_own_language_and_a_missing_one_in_English()
    {
        var library = _content.Snapshot().Library;

        Assert.Equal(["sécurité"], MarkedIn(library.Articles[0].EditionIn(Language.French)));
        Assert.Equal(["household", "food security"], MarkedIn(library.Articles[1].EditionIn(Language.French)).Except(["Security"]));
        Assert.Equal(Language.English, library.Articles[1].EditionIn(Language.French).Language);
    }

    [Fact]
    public void A_language_without_a_wording_for_a_term_does_not_look_for_the_English_one()
    {
        _content.Replace("articles/first/fr.md", "Commencez ici : la sécurité d'abord.", "Le household, la sécurité et la security.");

        Assert.Equal(["sécurité"], MarkedIn(_content.Snapshot().Library.Articles[0].EditionIn(Language.French)));
    }

    [Fact]
    public void An_edition_names_the_terms_its_text_explains_by_their_first_use()
    {
        var snapshot = _content.WithArticle("Security of a household. [@alpha]\n\n## Again\n\nA household, its market and its food security.").Snapshot();

        string[] explained = ["security", "household", "food-security"];
        Assert.Equal(explained, snapshot.Library.Articles[0].EditionIn(Language.English).Terms.Select(term => term.Id.Value));
    }

    [Fact]
    public void A_term_knows_what_it_leads_to_and_who_uses_it()
    {
        var glossary = _content.Snapshot().Glossary;
        var household = glossary.Terms.Single(term => term.Id.Value == "household");
        var market = glossary.Terms.Single(term => term.Id.Value == "market");

        Assert.Equal(["security"], household.See.Select(term => term.Id.Value));
        Assert.Equal(("second", "alpha"), (household.Article!.Slug.Value, household.Source!.Id));
        Assert.Equal(["second"], household.UsedIn.Select(article => article.Slug.Value));
        Assert.Equal(["second"], market.UsedIn.Select(article => article.Slug.Value));
        Assert.Equal((true, false), (household.IsExplainedInArticles, market.IsExplainedInArticles));
        Assert.Equal((null, null), (market.Article, market.Source));
    }

    [Fact]
    public void A_wording_that_is_missing_is_the_English_one()
    {
        var terms = _content.Snapshot().Glossary.Terms.ToDictionary(term => term.Id.Value);

        var french = terms["security"].WordingIn(Language.French);
        Assert.Equal((Language.French, "sécurité", true), (french.Language, french.Name, french.IsUnWording));
        var fallback = terms["household"].WordingIn(Language.French);
        Assert.Equal((Language.English, "household", false), (fallback.Language, fallback.Name, fallback.IsUnWording));
        Assert.Equal(["households"], fallback.Also);
    }

    [Theory]
    [InlineData("en", "zone", "Éclair", "eclipse", "Area", "Area, Éclair, eclipse, zone")]
    [InlineData("fr", "zone", "État", "équité", "foyer", "équité, État, foyer, zone")]
    [InlineData("es", "ñame", "nube", "oasis", "Nación", "Nación, nube, ñame, oasis")]
    [InlineData("ar", "السوق", "بيت", "زراعة", "الأمن", "الأمن, بيت, زراعة, السوق")]
    public void Terms_are_in_the_order_of_the_language_in_Arabic_by_what_follows_the_article(string code, string household, string security, string market, string food, string order)
    {
        Assert.True(Language.TryParse(code, out var language));
        var ids = _content.Snapshot().Glossary.Terms.Select(term => term.Id.Value);
        if (language == Language.English)
        {
            _content.Write("articles/second/en.md", File.ReadAllText(Path.Combine(_content.Folder, "articles/second/en.md")).Replace("Read it.", $"Read of {household}, {security}, {market} and {food}.", StringComparison.Ordinal));
        }

        var entries = ids.Zip([household, security, market, food], (id, name) => $"- id: {id}\n  term: {name}\n  definition: A word.\n");
        _content.Write($"glossary/{code}.yml", string.Concat(entries));

        Assert.Equal(order, string.Join(", ", _content.Snapshot().Glossary.TermsIn(language).Select(term => term.WordingIn(language).Name)));
    }

    private static string HtmlOf(string text, Action<SampleContent> change)
    {
        using var content = new SampleContent();
        change(content.WithArticle(text));
        var load = content.Load();
        Assert.True(load.Snapshot is not null, string.Join('\n', load.Problems));
        return SampleContent.HtmlOfArticle(load.Snapshot);
    }

    private static void HasEachTermOnceInASection(string html)
    {
        var seen = new HashSet<string>();
        foreach (var element in new HtmlParser().ParseDocument(html).Body!.QuerySelectorAll("h2, button"))
        {
            if (element.LocalName == "h2" && element.ParentElement!.LocalName == "body")
            {
                seen.Clear();
            }
            else if (element.LocalName == "button")
            {
                Assert.Null(element.Closest("a, code, h1, h2, h3, h4, h5, h6"));
                Assert.True(seen.Add(element.GetAttribute("popovertarget")!), html);
            }
        }
    }

    private static IEnumerable<string> MarkedIn(Edition edition) =>
        new HtmlParser().ParseDocument(edition.Html).QuerySelectorAll("button.term").Select(button => button.TextContent);

    [GeneratedRegex("<button type=\"button\" class=\"term\" popovertarget=\"term-[a-z-]+\">|</button>")]
    private static partial Regex Button();
}
