using HumanSecurityKB.Content.Search;
using HumanSecurityKB.Domain;

namespace HumanSecurityKB.Content.Tests.Search;

public sealed class SynonymTests
{
    [Theory]
    [InlineData("bazaar", "<mark>market</mark>")]
    [InlineData("Bazaars", "<mark>market</mark>")]
    [InlineData("place of trade", "<mark>market</mark>")]
    [InlineData("people who live together", "<mark>household</mark>")]
    [InlineData("home", "<mark>household</mark>")]
    public void A_word_or_phrase_finds_the_others_of_its_group(string typed, string marked)
    {
        var hits = Search("- [market, bazaar, place of trade]\n- [household, home, people who live together]", typed).Hits;

        Assert.Contains(marked, hits.Single(hit => hit.Address == "/library/second").SnippetHtml, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_typed_comes_before_what_means_the_same()
    {
        using var content = WithSynonyms("- [lemon, citron]");
        content.WithArticle("A lemon, after [the third](/library/third).").Write("articles/third/en.md", SampleArticle.Of("Third", "A citron.", relatedTo: "first"));

        var search = content.Snapshot().Search;

        Assert.Equal(["/library/first", "/library/third"], search.Search(Language.English, "lemon", null, 1).Hits.Select(hit => hit.Address));
        Assert.Equal(["/library/third", "/library/first"], search.Search(Language.English, "citron", null, 1).Hits.Select(hit => hit.Address));
    }

    [Fact]
    public void A_word_of_a_group_is_no_typing_mistake() => Assert.Null(Search("- [household, maket]", "maket").Corrected);

    [Fact]
    public void A_quotation_finds_nothing_but_itself() => Assert.Equal(0, Search("- [market, bazaar]", "\"bazaar\"").Total);

    [Fact]
    public void Words_of_questions_are_passed_over_while_there_are_others()
    {
        using var content = WithSynonyms("- [market, bazaar]");
        content.Write("synonyms/questions.yml", "en: [a, can, without]\n");
        var search = content.Snapshot().Search;

        Assert.DoesNotContain("<mark>without</mark>", search.Search(Language.English, "market without", null, 1).Hits[0].SnippetHtml, StringComparison.Ordinal);
        Assert.Contains("<mark>without</mark>", search.Search(Language.English, "without", null, 1).Hits[0].SnippetHtml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- [market]", "synonyms/en.yml:1: 'market' is alone in its group. A group has at least two words or phrases that mean the same.")]
    [InlineData("- [market, bazaar]\n- [shop, Bazaar]", "synonyms/en.yml:2: 'Bazaar' stands in line 1 already. A word or phrase stands once: put the groups together, or take it off one.")]
    [InlineData("- market\n- bazaar", "synonyms/en.yml:1: 'en.yml' must be a list.")]
    [InlineData("- [market, '']", "synonyms/en.yml:1: 'en.yml' is empty.")]
    [InlineData("- [the, market, bazaar]", "synonyms/en.yml:1: 'the' has no word that search looks for. Take it off its group.")]
    public void A_mistake_in_the_groups_is_named_with_its_line(string groups, string problem)
    {
        using var content = WithSynonyms(groups);

        Assert.Contains(problem, content.Problems());
    }

    [Theory]
    [InlineData("de: [wie]", "synonyms/questions.yml:1: 'de' is not an entry that belongs in 'synonyms/questions.yml'.")]
    [InlineData("en: how", "synonyms/questions.yml:1: 'en' must be a list.")]
    public void A_mistake_in_the_words_of_questions_is_named_with_its_line(string words, string problem)
    {
        using var content = new SampleContent();
        content.Write("synonyms/questions.yml", words);

        Assert.Contains(content.Problems(), found => found.StartsWith(problem, StringComparison.Ordinal));
    }

    private static SampleContent WithSynonyms(string groups) => new SampleContent().Write("synonyms/en.yml", groups + "\n");

    private static SearchResults Search(string groups, string text)
    {
        using var content = WithSynonyms(groups);
        return content.Snapshot().Search.Search(Language.English, text, null, 1);
    }
}
