using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Domain.Tests.Questionnaires;

/// <summary>Values refuse to be wrong.</summary>
public sealed class NameTests
{
    [Theory]
    [InlineData("16.10", 16)]
    [InlineData("5.a", 5)]
    [InlineData("17.19", 17)]
    [InlineData("1.b", 1)]
    [InlineData("3.d", 3)]
    public void A_target_of_the_goals_is_a_name_with_a_goal(string text, int goal)
    {
        Assert.True(SdgTarget.TryParse(text, out var target));
        Assert.Equal((text, goal), (target.Value, target.Goal));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("16")]
    [InlineData("16.")]
    [InlineData("16.0")]
    [InlineData("16.11")]
    [InlineData("16.c")]
    [InlineData("17.a")]
    [InlineData("0.1")]
    [InlineData("18.1")]
    [InlineData("1.6")]
    [InlineData("5.e")]
    [InlineData("16.1 ")]
    [InlineData("16.10.1")]
    public void What_is_no_target_is_refused(string? text) => Assert.False(SdgTarget.TryParse(text, out _));

    [Fact]
    public void There_are_169_targets()
    {
        var endings = Enumerable.Range(1, 30).Select(number => $"{number}").Concat(["a", "b", "c", "d", "e"]);
        var candidates = Enumerable.Range(1, 20).SelectMany(goal => endings.Select(ending => $"{goal}.{ending}"));

        Assert.Equal(169, candidates.Count(candidate => SdgTarget.TryParse(candidate, out _)));
    }

    [Theory]
    [InlineData("LEAD-1", true)]
    [InlineData("FOO-A", true)]
    [InlineData("lead-1", false)]
    [InlineData("LEAD1", false)]
    [InlineData("LEAD-", false)]
    [InlineData("L-1", false)]
    [InlineData("LEAD-1\n", false)]
    [InlineData(null, false)]
    public void A_criterion_id_looks_like_LEAD_1(string? text, bool isId) => Assert.Equal(isId, CriterionId.TryParse(text, out _));

    [Theory]
    [InlineData("food-security", true)]
    [InlineData("a", true)]
    [InlineData("Food", false)]
    [InlineData("food--security", false)]
    [InlineData("-food", false)]
    [InlineData("nourriture-é", false)]
    [InlineData("../etc", false)]
    [InlineData("", false)]
    public void A_slug_is_small_ASCII_words_with_hyphens(string text, bool isSlug) => Assert.Equal(isSlug, Slug.TryParse(text, out _));

    [Theory]
    [InlineData(-1)]
    [InlineData(6)]
    [InlineData(int.MaxValue)]
    public void A_grade_is_0_to_5(int value)
    {
        Assert.False(Grade.TryCreate(value, out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => Grade.Of(value));
    }

    [Fact]
    public void Versions_are_ordered_by_number()
    {
        string[] versions = ["2026.10", "2026.9", "2027.1"];

        Assert.Equal(["2026.9", "2026.10", "2027.1"], versions.Select(Version).OrderBy(version => version.Number).Select(version => version.Value));
    }

    [Theory]
    [InlineData("2026")]
    [InlineData("2026.0")]
    [InlineData("2026.100")]
    [InlineData("1999.1")]
    [InlineData("../2026.1")]
    public void What_is_no_version_is_refused(string text) => Assert.False(QuestionnaireVersion.TryParse(text, out _));

    private static QuestionnaireVersion Version(string text) => QuestionnaireVersion.TryParse(text, out var version) ? version : throw new FormatException(text);
}
