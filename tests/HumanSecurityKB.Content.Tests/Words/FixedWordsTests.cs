using HumanSecurityKB.Domain;

namespace HumanSecurityKB.Content.Tests.Words;

public sealed class FixedWordsTests : IDisposable
{
    private readonly SampleContent _content = new();

    public void Dispose() => _content.Dispose();

    [Fact]
    public void Nested_entries_are_reached_by_dotted_keys()
    {
        var words = _content.Snapshot().SiteWords(Language.French);

        Assert.Equal("Bienvenue", words["home.title"]);
        Assert.Equal("À noter", words["article.callout.note"]);
        Assert.Equal(Language.French, words.LanguageOf("home.title"));
    }

    [Fact]
    public void A_number_chooses_the_plural_form()
    {
        var words = _content.Snapshot().SiteWords(Language.English);

        Assert.Equal("One answer of 12", words.Count("home.answers", 1, ("total", 12)));
        Assert.Equal("3 answers of 12", words.Count("home.answers", 3, ("total", 12)));
    }

    [Fact]
    public void A_language_without_a_file_is_English_and_says_so()
    {
        var words = _content.Snapshot().SiteWords(Language.Arabic);

        Assert.Equal("Welcome", words["home.title"]);
        Assert.Equal(Language.English, words.Language);
        Assert.Equal(Language.English, words.LanguageOf("home.title"));
    }

    [Fact]
    public void The_report_has_words_of_its_own()
    {
        var snapshot = _content.Snapshot();

        Assert.Equal("Report", snapshot.ReportWords(Language.French)["report.title"]);
        Assert.False(snapshot.SiteWords(Language.English).Has("report.title"));
    }
}
