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
    [InlineData("en", "markets", "/glossary#market")]
    [InlineData("en", "organization", "/library/spelling")]
    [InlineData("en", "organisations", "/library/spelling")]
    [InlineData("en", "analyzing", "/library/spelling")]
    [InlineData("en", "\"centre of analysis\"", "/library/spelling")]
    [InlineData("en", "“centre of analysis”", "/library/spelling")]
    [InlineData("en", "FOO-A", "/criteria/FOO-A")]
    [InlineData("en", " foo-a ", "/criteria/FOO-A")]
    [InlineData("en", "Has parliament committed itself?", "/criteria/LEAD-1")]
    [InlineData("fr", "securite", "/glossary#security")]
    [InlineData("fr", "sécurités", "/glossary#security")]
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
    [InlineData("the houshold, «exactly»", "the household, «exactly»")]
    public void Words_that_stand_nowhere_are_replaced_by_the_nearest(string typed, string searched)
    {
        var results = Search(typed);

        Assert.Equal(searched, results.Corrected);
        Assert.Equal(Search(searched).Hits, results.Hits);
    }

    [Fact]
    public void Who_wants_exactly_what_was_typed_gets_it_and_the_correction_as_a_question()
    {
        var results = _search.Search(Language.English, "markte", null, 1, exactly: true);

        Assert.Equal((0, null, "market"), (results.Total, results.Corrected, results.DidYouMean));
    }

    [Theory]
    [InlineData("\"markte\"")]
    [InlineData("mar")]
    [InlineData("2031")]
    [InlineData("xyz")]
    public void A_quotation_a_beginning_a_number_and_a_short_word_are_not_corrected(string typed) => Assert.Null(Search(typed).Corrected);

    [Theory]
    [InlineData("hou", "<mark>household</mark>")]
    [InlineData("a market ampers", "<mark>ampersand</mark>")]
    public void The_last_word_may_be_the_beginning_of_one(string typed, string marked) =>
        Assert.Contains(Search(typed).Hits, hit => hit.SnippetHtml.Contains(marked, StringComparison.Ordinal));

    [Fact]
    public void One_word_that_is_missing_does_not_spoil_the_others() =>
        Assert.Equal("/library/second", Search("how does a market household qwertyuiop go without").Hits[0].Address);

    [Fact]
    public void An_article_is_one_hit_with_the_section_that_answers_best()
    {
        var hits = Search("orchard").Hits;

        Assert.Equal("/library/sections", Assert.Single(hits).Address);
        Assert.Equal(new SectionHit("Apples and pears", "/library/sections#fruit"), hits[0].Section);
        Assert.Contains("An <mark>orchard</mark> has apples", hits[0].SnippetHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("stands outside", hits[0].SnippetHtml, StringComparison.Ordinal);
    }

    [Fact]
    public void The_opening_of_an_article_has_no_section_of_its_own() => Assert.Null(Search("opening words").Hits[0].Section);

    [Fact]
    public void A_page_that_is_called_what_was_typed_comes_before_pages_that_speak_of_it_more() =>
        Assert.Equal("/library/named", Search("quiet diplomacy").Hits[0].Address);

    [Fact]
    public void Actions_and_works_are_found_and_come_after_criteria()
    {
        var kinds = Search("food law").Hits.Select(hit => hit.Kind).ToList();

        Assert.Contains(SearchKind.Action, kinds);
        Assert.True(kinds.IndexOf(SearchKind.Criterion) < kinds.IndexOf(SearchKind.Action));
        Assert.Equal((SearchKind.Source, "/sources#alpha"), (Search("Alpha").Hits[0].Kind, Search("Alpha").Hits[0].Address));
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
    public sealed class Corpus : IDisposable
    {
        private const int Fillers = 25;

        private readonly SampleContent _content = new();
        private readonly List<string> _slugs = [];

        public Corpus()
        {
            Add("spelling", "Spelling", "The organisation is a centre of analysis that analyses data. The &lt;b&gt; &amp; é الأمن ampersand.");
            Write("spelling", "es", "Ortografía", "Los niños aprenden.");
            Write("spelling", "ar", "الإملاء", "الأمن الغذائي حق لكل إنسان.");
            Add("sections", "Sections", "The opening words. An orchard stands outside.\n\n## Apples and pears {#fruit}\n\nAn orchard has apples. Who owns an orchard picks them.\n\n## Last {#last}\n\nNothing.");
            Add("named", "Quiet diplomacy", "Talks that nobody sees.");
            Add("other", "Other", string.Join(' ', Enumerable.Repeat("Quiet diplomacy helps.", 30)));
            for (var i = 0; i < Fillers; i++)
            {
                Add($"filler-{i}", $"Number {i}", "A filler.");
            }

            Add("hub", "Hub", string.Join(", ", _slugs.Select(slug => $"[there](/library/{slug})")));
            Search = _content.Snapshot().Search;
        }

        public SearchIndex Search { get; }

        public void Dispose() => _content.Dispose();

        private void Add(string slug, string title, string text)
        {
            _slugs.Add(slug);
            Write(slug, "en", title, text);
        }

        private void Write(string slug, string language, string title, string text) =>
            _content.Write($"articles/{slug}/{language}.md", SampleArticle.Of(title, text, relatedTo: slug == "hub" ? "first" : "hub"));
    }
}
