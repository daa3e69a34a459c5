using System.Globalization;
using HumanSecurityKB.Domain.Words;

namespace HumanSecurityKB.Domain.Tests.Words;

public sealed class WordsTests
{
    private static readonly FixedWords English = new(Language.English, new Dictionary<string, Phrase>
    {
        ["plain"] = new(Language.English, "Plain words"),
        ["of"] = new(Language.English, "{graded} of {applicable}"),
        ["answers"] = new(Language.English, new Dictionary<PluralForm, string> { [PluralForm.One] = "One answer in {place}", [PluralForm.Other] = "{count} answers in {place}" }),
    });

    public static TheoryData<string, string, string> PluralCases() => [.. MarkdownTable.Rows(Files.Case("plurals.md")).Select(row => (row[0], row[1], row[2]))];

    [Theory]
    [MemberData(nameof(PluralCases))]
    public void The_plural_form_of_a_number_is(string code, string form, string numbers)
    {
        Assert.True(Language.TryParse(code, out var language));
        foreach (var number in numbers.Split(' ').Select(text => int.Parse(text, CultureInfo.InvariantCulture)))
        {
            Assert.Equal(form, PluralForms.For(language, number).ToString().ToLowerInvariant());
            Assert.Contains(PluralForms.For(language, number), PluralForms.Of(language));
        }
    }

    [Fact]
    public void Placeholders_are_filled_by_name()
    {
        Assert.Equal("3 of 12", English.Format("of", ("applicable", 12), ("graded", 3)));
        Assert.Equal("Plain words", English.Format("plain"));
    }

    [Fact]
    public void A_value_with_braces_is_not_filled_again() =>
        Assert.Equal("{applicable} of 12", English.Format("of", ("graded", "{applicable}"), ("applicable", 12)));

    [Fact]
    public void A_number_chooses_its_wording()
    {
        Assert.Equal("One answer in Rome", English.Count("answers", 1, ("place", "Rome")));
        Assert.Equal("2 answers in Rome", English.Count("answers", 2, ("place", "Rome")));
    }

    [Fact]
    public void A_missing_value_or_phrase_is_a_mistake_in_the_program()
    {
        Assert.Throws<KeyNotFoundException>(() => English.Format("of", ("graded", 3)));
        Assert.Throws<KeyNotFoundException>(() => English["absent"]);
    }

    [Fact]
    public void Dates_are_written_in_the_pattern_of_the_words()
    {
        var french = Patterns(Language.French, first: "d'er' MMMM yyyy", pattern: "d MMMM yyyy");
        var spanish = Patterns(Language.Spanish, first: "d 'de' MMMM 'de' yyyy", pattern: "d 'de' MMMM 'de' yyyy");

        Assert.Equal("1er mars 2027", french.Date(new DateOnly(2027, 3, 1)));
        Assert.Equal("23 novembre 2026", french.Date(new DateTime(2026, 11, 23, 23, 59, 0, DateTimeKind.Utc)));
        Assert.Equal("23 de noviembre de 2026", spanish.Date(new DateOnly(2026, 11, 23)));
    }

    [Fact]
    public void Numbers_in_Arabic_have_western_digits_and_their_separators()
    {
        var arabic = new FixedWords(Language.Arabic, new Dictionary<string, Phrase> { ["mean"] = new(Language.Arabic, "{mean}") });

        Assert.Equal("2.5", arabic.Format("mean", ("mean", 2.5m)));
    }

    private static FixedWords Patterns(Language language, string first, string pattern) => new(language, new Dictionary<string, Phrase>
    {
        ["date.first"] = new(language, first),
        ["date.pattern"] = new(language, pattern),
    });
}
