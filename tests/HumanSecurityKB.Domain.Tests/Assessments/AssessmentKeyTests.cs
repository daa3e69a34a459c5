using System.Security.Cryptography;
using System.Text.RegularExpressions;
using HumanSecurityKB.Domain.Assessments;

namespace HumanSecurityKB.Domain.Tests.Assessments;

public sealed partial class AssessmentKeyTests
{
    private static readonly RandomNumberGenerator Random = RandomNumberGenerator.Create();

    [Fact]
    public void A_key_has_26_digits_of_five_bits_in_groups_of_five()
    {
        for (var i = 0; i < 1000; i++)
        {
            Assert.Matches(Groups(), AssessmentKey.Create(Random).ToString());
        }
    }

    [Fact]
    public void Every_digit_of_a_key_takes_all_32_values_alike()
    {
        const int Keys = 20_000;
        var keys = Enumerable.Range(0, Keys).Select(_ => AssessmentKey.Create(Random).ToString().Replace("-", "", StringComparison.Ordinal)).ToList();

        for (var place = 0; place < 26; place++)
        {
            var counts = keys.GroupBy(key => key[place]).Select(group => group.Count()).ToList();
            Assert.Equal(32, counts.Count);
            Assert.All(counts, count => Assert.InRange(count, Keys / 32 * 0.7, Keys / 32 * 1.3)); // seven standard deviations
        }
    }

    [Theory]
    [InlineData("ABCDE-FGH0J-K1MN2-PQRST-VWXYZ-1")]
    [InlineData("ABCDEFGH0JK1MN2PQRSTVWXYZ1")]
    [InlineData("abcde-fgh0j-k1mn2-pqrst-vwxyz-1")]
    [InlineData("  abcde fgh0j k1mn2 pqrst vwxyz 1\n")]
    [InlineData("abcde-fghoj-kimn2-pqrst-vwxyz-l")]
    [InlineData("ABCDE-FGHOJ-KLMN2-PQRST-VWXYZ-I")]
    [InlineData("--A-B-C-D-EFGH0JK1MN2PQRSTVWXYZ1--")]
    public void What_people_type_is_read_as_the_same_key(string typed)
    {
        Assert.True(AssessmentKey.TryParse("ABCDE-FGH0J-K1MN2-PQRST-VWXYZ-1", out var expected));
        Assert.True(AssessmentKey.TryParse(typed, out var key));
        Assert.Equal(expected, key);
        Assert.Equal(expected.Hash(), key.Hash());
        Assert.Equal("ABCDE-FGH0J-K1MN2-PQRST-VWXYZ-1", key.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ABCDE")]
    [InlineData("ABCDE-FGH0J-K1MN2-PQRST-VWXYZ")]
    [InlineData("ABCDE-FGH0J-K1MN2-PQRST-VWXYZ-12")]
    [InlineData("UBCDE-FGH0J-K1MN2-PQRST-VWXYZ-1")]
    [InlineData("ABCDE_FGH0J_K1MN2_PQRST_VWXYZ_1")]
    [InlineData("ÀBCDE-FGH0J-K1MN2-PQRST-VWXYZ-1")]
    public void What_is_no_key_is_refused(string? typed) => Assert.False(AssessmentKey.TryParse(typed, out _));

    [Fact]
    public void A_very_long_text_is_refused_unread() => Assert.False(AssessmentKey.TryParse(new string('A', 1_000_000), out _));

    [Fact]
    public void A_key_is_read_back_as_itself_and_no_other_has_its_hash()
    {
        var keys = Enumerable.Range(0, 1000).Select(_ => AssessmentKey.Create(Random)).ToList();

        Assert.All(keys, key => Assert.True(AssessmentKey.TryParse(key.ToString(), out var read) && read == key));
        Assert.Equal(keys.Count, keys.Select(key => Convert.ToHexString(key.Hash())).Distinct().Count());
        Assert.All(keys, key => Assert.Equal(SHA256.HashSizeInBytes, key.Hash().Length));
    }

    [Fact]
    public void An_id_is_fifteen_small_letters_and_digits_and_read_back_as_itself()
    {
        var id = AssessmentId.Create(Random);

        Assert.Matches(Id(), id.Value);
        Assert.True(AssessmentId.TryParse(id.Value, out var read));
        Assert.Equal(id, read);
        Assert.False(AssessmentId.TryParse(id.Value.ToUpperInvariant() + "A", out _));
        Assert.False(AssessmentId.TryParse("ABCDEFGHJKMNPQR", out _));
    }

    [GeneratedRegex("^([0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]$")]
    private static partial Regex Groups();

    [GeneratedRegex("^[0-9a-hjkmnp-tv-z]{15}$")]
    private static partial Regex Id();
}
