using AngleSharp.Html.Parser;
using HumanSecurityKB.Content.Search;
using HumanSecurityKB.Domain;

namespace HumanSecurityKB.Content.Tests.Search;

public sealed class SearchTests : IClassFixture<SearchTests.Corpus>
{
    private readonly SearchIndex _search;

    public SearchTests(Corpus corpus) => _search = corpus.Search;

    [Theory]
    [InlineData("en", "food", "/library/second")]
    [InlineData("en", "FOOD", "/library/second")]
    [InlineData("en", "markets", "/library/second")]
    [InlineData("en", "organization", "/library/spelling")]
    [InlineData("en", "organisations", "/library/spelling")]
    [InlineData("en", "analyzing", "/library/spelling")]
    [InlineData("en", "\"centre of analysis\"", "/library/spelling")]
    [InlineData("en", "“centre of analysis”", "/library/spelling")]
    [InlineData("en", "FOO-A", "/criteria/FOO-A")]
    [InlineData("en", " foo-a ", "/criteria/FOO-A")]
    [InlineData("en", "Has parliament committed itself?", "/criteria/LEAD-1")]
    [InlineData("fr", "securite", "/library/first")]
    [InlineData("fr", "sécurités", "/library/first")]
    [InlineData("fr", "l’engagement", "/criteria/LEAD-1")]
    [InlineData("es", "ninos", "/library/spelling")]
    [InlineData("ar", "والامن", "/library/spelling")]
    [InlineData("ar", "الغذائى", "/library/spelling")]
    public void The_best_hit_for_words_is(string code, string text, string address) =>
        Assert.Equal(address, Search(text, code).Hits[0].Address);

    [Fact]
    public void A_phrase_in_quotation_marks_must_stand_in_this_order() =>
        Assert.Equal(0, Search("\"analysis of centre\"").Total);

    [Fact]
    public void A_text_in_the_readers_language_comes_before_one_that_falls_back()
    {
        var hits = Search("article", "fr").Hits;

        Assert.Equal(Language.French, hits[0].Language);
        Assert.Contains(hits, hit => hit.Language == Language.English);
    }

    [Fact]
    public void Kinds_are_counted_whichever_is_chosen()
    {
        var all = Search("food");
        var criteria = _search.Search(Language.English, "food", SearchKind.Criterion, 1);

        Assert.Equal(all.Counts, criteria.Counts);
        Assert.Equal(all.Counts[SearchKind.Criterion], criteria.Total);
        Assert.Equal(all.Counts.Values.Sum(), all.Total);
        Assert.All(criteria.Hits, hit => Assert.Equal(SearchKind.Criterion, hit.Kind));
    }

    [Fact]
    public void Every_hit_is_on_exactly_one_page()
    {
        var first = Search("filler");
        var pages = Enumerable.Range(1, first.PageCount).Select(page => _search.Search(Language.English, "filler", null, page)).ToList();

        Assert.Equal(25, first.Total);
        Assert.Equal(3, first.PageCount);
        Assert.Equal(25, pages.SelectMany(page => page.Hits).Select(hit => hit.Address).Distinct().Count());
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 1)]
    [InlineData(2, 2)]
    [InlineData(int.MaxValue, 3)]
    public void A_page_that_does_not_exist_is_the_nearest_that_does(int asked, int shown) =>
        Assert.Equal(shown, _search.Search(Language.English, "filler", null, asked).Page);

    [Theory]
    [InlineData("markte", "market")]
    [InlineData("houshold withuot", "household without")]
    public void Words_that_stand_nowhere_get_a_suggestion(string typed, string suggested)
    {
        var results = Search(typed);

        Assert.Equal(0, results.Total);
        Assert.Equal(suggested, results.DidYouMean);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("the of and")]
    [InlineData("\"\"")]
    [InlineData("zzzzzzzzzzzz")]
    public void Nothing_to_find_is_no_mistake(string text)
    {
        var results = Search(text);

        Assert.Equal((0, 1, 1), (results.Total, results.Page, results.PageCount));
        Assert.Null(results.DidYouMean);
    }

    [Fact]
    public void Snippets_mark_what_was_looked_for_and_encode_the_rest()
    {
        var snippet = Search("ampersand").Hits[0].SnippetHtml;

        Assert.Contains("<mark>ampersand</mark>", snippet, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt; &amp; é الأمن", snippet, StringComparison.Ordinal);
    }

    [Fact]
    public void A_snippet_shows_the_stretch_with_most_of_the_words()
    {
        var snippet = Search("household goes without").Hits[0].SnippetHtml;

        Assert.Contains("<mark>household</mark> <mark>goes</mark> <mark>without</mark>", snippet, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_typed_can_fail()
    {
        var random = new Random(20261123);
        var parser = new HtmlParser();
        for (var i = 0; i < 3000; i++)
        {
            var language = Language.All[i % Language.All.Count];
            var results = _search.Search(language, RandomText(random), null, random.Next(-2, 5));
            Assert.All(results.Hits, hit => Assert.All(parser.ParseDocument(hit.SnippetHtml).Body!.Children, element => Assert.Equal("mark", element.LocalName)));
        }
    }

    [Fact]
    public async Task Many_may_search_at_once()
    {
        var expected = Search("food security").Hits.Select(hit => hit.SnippetHtml).ToList();

        await Parallel.ForAsync(0, 2000, (_, _) =>
        {
            Assert.Equal(expected, Search("food security").Hits.Select(hit => hit.SnippetHtml));
            return ValueTask.CompletedTask;
        });
    }

    private SearchResults Search(string text, string code = "en") =>
        Language.TryParse(code, out var language) ? _search.Search(language, text, null, 1) : throw new ArgumentException(code);

    private static string RandomText(Random random)
    {
        string[] pieces = ["food", "security", "\"", "(", "[", "*", "~2", "AND", ":", "\\", "\0", "\uD800", "\uDC00", "\u202E", "\u200F", "الأمن", "é", "😀", "-", "+", "^", "/", " ", "\n", new string('x', 5000)];
        var text = string.Concat(Enumerable.Range(0, random.Next(0, 30)).Select(_ => pieces[random.Next(pieces.Length)]));
        return random.Next(3) == 0 ? string.Concat(Enumerable.Range(0, random.Next(0, 60)).Select(_ => (char)random.Next(0x10000))) : text;
    }

    /// <summary>The sample with articles that are hard to find, loaded once.</summary>
    public sealed class Corpus
    {
        private const int Fillers = 25;

        public Corpus()
        {
            using var content = new SampleContent();
            content.Write("articles/spelling/en.md", Article("Spelling", "The organisation is a centre of analysis that analyses data. The &lt;b&gt; &amp; é الأمن ampersand.", 50));
            content.Write("articles/spelling/es.md", Article("Ortografía", "Los niños aprenden.", 50));
            content.Write("articles/spelling/ar.md", Article("الإملاء", "الأمن الغذائي حق لكل إنسان.", 50));
            for (var i = 0; i < Fillers; i++)
            {
                content.Write($"articles/filler-{i}/en.md", Article($"Number {i}", "A filler.", 100 + i));
            }

            var related = Enumerable.Range(0, Fillers).Select(number => $"filler-{number}").Append("spelling");
            content.Replace("articles/second/en.md", "related: [first]", $"related: [first, {string.Join(", ", related)}]");
            Search = content.Snapshot().Search;
        }

        public SearchIndex Search { get; }

        private static string Article(string title, string text, int order) =>
            $"---\ntitle: {title}\nsummary: {title}.\ntopic: basics\ncriteria: {{ LEAD-1: what-parliament-can-do }}\nreviewed: 2026-11-23\norder: {order}\n---\n{text}\n\n## … {{#what-parliament-can-do}}\n\n- …\n";
    }
}
