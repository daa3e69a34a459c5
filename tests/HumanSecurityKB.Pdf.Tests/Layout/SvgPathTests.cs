using System.Globalization;
using HumanSecurityKB.Pdf.Layout;
using HumanSecurityKB.Pdf.Tags;

namespace HumanSecurityKB.Pdf.Tests.Layout;

public sealed class SvgPathTests
{
    [Theory]
    [InlineData("M1 2L3 4", "m1,2 l3,4")]
    [InlineData("M1 2 3 4 5 6", "m1,2 l3,4 l5,6")]
    [InlineData("m1 2 3 4-5 6", "m1,2 l4,6 l-1,12")]
    [InlineData("M1.5.5-3e1.5L.5,-.5", "m1.5,0.5 l-30,0.5 l0.5,-0.5")]
    [InlineData("M1 1h2v3H0V0z", "m1,1 l3,1 l3,4 l0,4 l0,0 h")]
    [InlineData("M0 0zl1 1", "m0,0 h l1,1")]
    [InlineData("M0 0C1 2 3 4 5 6", "m0,0 c1,2,3,4,5,6")]
    [InlineData("M0 0c1 2 3 4 5 6s1 1 2 2", "m0,0 c1,2,3,4,5,6 c7,8,6,7,7,8")]
    [InlineData("M1 1S2 2 3 3", "m1,1 c1,1,2,2,3,3")]
    [InlineData("M0 0Q3 3 6 0", "m0,0 c2,2,4,2,6,0")]
    [InlineData("M0 0q3 3 6 0S8 8 9 9", "m0,0 c2,2,4,2,6,0 c6,0,8,8,9,9")]
    [InlineData("M0 0A0 5 0 0 1 7 7", "m0,0 l7,7")]
    [InlineData("", "")]
    [InlineData(" , ", "")]
    public void A_path_is_read_as_drawn(string data, string expected)
    {
        Assert.Equal(expected, string.Join(' ', SvgPath.Parse(data).Select(Describe)));
    }

    [Fact]
    public void A_half_circle_is_two_quarters_through_its_top()
    {
        var curves = SvgPath.Parse("M-10 0a10 10 0 0120 0").OfType<CurveSegment>().ToList();

        Assert.Equal(2, curves.Count);
        Assert.Equal(0, curves[0].To.X, 1e-9);
        Assert.Equal(-10, curves[0].To.Y, 1e-9);
        Assert.Equal(10, curves[1].To.X, 1e-9);
    }

    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(0, 1, 1)]
    [InlineData(1, 0, 3)]
    [InlineData(1, 1, 3)]
    public void Arcs_keep_to_their_circle_and_turn_as_flagged(int large, int sweep, int quarters)
    {
        var curves = SvgPath.Parse($"M10 0A10 10 0 {large} {sweep} 0 10").OfType<CurveSegment>().ToList();
        var (centerX, centerY) = large == sweep ? (10, 10) : (0, 0);

        Assert.Equal(quarters, curves.Count);
        Assert.All(curves, curve => Assert.Equal(10, Math.Sqrt(Math.Pow(curve.To.X - centerX, 2) + Math.Pow(curve.To.Y - centerY, 2)), 1e-6));
    }

    [Fact]
    public void Radii_too_small_are_enlarged()
    {
        var last = SvgPath.Parse("M0 0A1 1 0 0 1 10 0").OfType<CurveSegment>().ToList();

        Assert.Equal(5, last[0].To.X, 1e-9);
        Assert.Equal(-5, last[0].To.Y, 1e-9);
    }

    [Theory]
    [InlineData("1 2")]
    [InlineData("M1")]
    [InlineData("M1 x")]
    [InlineData("M0 0T1 1")]
    [InlineData("M0 0A1 1 0 2 0 3 3")]
    [InlineData("M0 0z 1 1")]
    public void What_is_no_path_is_refused(string data)
    {
        Assert.Throws<FormatException>(() => SvgPath.Parse(data));
    }

    private static string Describe(PathSegment segment) => segment switch
    {
        MoveSegment move => "m" + Numbers(move.To.X, move.To.Y),
        LineSegment line => "l" + Numbers(line.To.X, line.To.Y),
        CurveSegment curve => "c" + Numbers(curve.First.X, curve.First.Y, curve.Second.X, curve.Second.Y, curve.To.X, curve.To.Y),
        _ => "h",
    };

    private static string Numbers(params double[] values) =>
        string.Join(',', values.Select(value => Math.Round(value, 6).ToString(CultureInfo.InvariantCulture)));
}
