using System.Text.RegularExpressions;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Committee;

namespace HumanSecurityKB.Domain.Tests.Committee;

public sealed partial class JoinCodeTests
{
    private static readonly AssessmentKey Key =
        AssessmentKey.TryParse("ABCDE-FGH0J-K1MN2-PQRST-VWXYZ-1", out var key) ? key : throw new FormatException();

    /// <summary>Printed on sheets, and worked out again each time: it must never come out another.</summary>
    [Fact]
    public void The_code_of_a_key_is_always_the_same() =>
        Assert.Equal(("PHKH-YW6Q", "CMYJ-6TG1"), (JoinCode.For(Key, 1).ToString(), JoinCode.For(Key, 2).ToString()));

    [Fact]
    public void A_code_has_no_letter_that_can_be_misread() =>
        Assert.All(Enumerable.Range(1, 1000), number => Assert.Matches(Groups(), JoinCode.For(Key, number).ToString()));

    [Fact]
    public void No_renewed_code_is_one_that_was_there_before() =>
        Assert.Equal(10_000, Enumerable.Range(1, 10_000).Select(number => JoinCode.For(Key, number)).Distinct().Count());

    [Fact]
    public void Committees_have_different_codes() =>
        Assert.Equal(1000, Enumerable.Range(1, 1000).Select(_ => JoinCode.For(Committees.Key(), 1)).Distinct().Count());

    [Fact]
    public void A_code_is_read_back_as_itself_and_hashes_alike()
    {
        var code = JoinCode.For(Key, 1);

        Assert.True(JoinCode.TryParse(code.ToString(), out var read));
        Assert.Equal(code, read);
        Assert.Equal(code.Hash(), read.Hash());
        Assert.NotEqual(JoinCode.For(Key, 2).Hash(), code.Hash());
    }

    [Theory]
    [InlineData("AB01-CD1V")]
    [InlineData("ab01cd1v")]
    [InlineData("  abo1 – cdiv\n")]
    [InlineData("ABOL-CDLV")]
    [InlineData("\u200Fab01\u2011cd1v\u200E")]
    public void What_people_type_is_read_as_the_same_code(string typed)
    {
        Assert.True(JoinCode.TryParse(typed, out var code));
        Assert.Equal("AB01-CD1V", code.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("AB01-CD1")]
    [InlineData("AB01-CD1VX")]
    [InlineData("AB01-CD1U")]
    [InlineData("AB01-CD1é")]
    [InlineData("AB01_CD1V")]
    public void What_is_no_code_is_refused(string? typed) => Assert.False(JoinCode.TryParse(typed, out _));

    [Fact]
    public void A_committee_starts_with_the_first_code_of_its_key() => AssertCode(1, Committees.Grading(Key));

    [Fact]
    public void A_renewed_code_takes_the_place_of_the_one_before()
    {
        var assessment = Committees.Grading(Key);

        assessment.RenewJoinCode(Key, Committees.Start);

        AssertCode(2, assessment);
    }

    [Fact]
    public void No_code_lets_anybody_in_after_the_reveal()
    {
        var assessment = Committees.Grading(Key);

        assessment.Reveal([], Committees.Start);

        Assert.Null(assessment.JoinCodeHash);
    }

    [Fact]
    public void An_assessment_alone_has_no_code()
    {
        var assessment = Committees.Alone(Key);

        Assert.Equal((null, 0), (assessment.JoinCodeHash, assessment.JoinCodeNumber));
    }

    private static void AssertCode(int number, Assessment assessment)
    {
        Assert.Equal(number, assessment.JoinCodeNumber);
        Assert.Equal(JoinCode.For(Key, number).Hash(), assessment.JoinCodeHash);
    }

    [GeneratedRegex("^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$")]
    private static partial Regex Groups();
}
