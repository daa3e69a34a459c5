using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Reports.Charts;

namespace HumanSecurityKB.Reports.Tests.Charts;

public class ChamberTests
{
    /// <summary>Half of a five-hundredth of the drawing: no eye sees it.</summary>
    private const double Tolerance = 0.5;

    /// <summary>Seats of the drawing that the design gives.</summary>
    [Theory]
    [InlineData("ECO", 0, 315.1, 228.5)]
    [InlineData("ECO", 4, 338.4, 262.8)]
    [InlineData("ECO", 19, 407.2, 295.1)]
    [InlineData("FOO", 0, 301.2, 285.0)]
    [InlineData("HEA", 19, 184.9, 407.2)]
    [InlineData("COM", 19, 160.7, 82.9)]
    [InlineData("TEC", 0, 306.2, 157.6)]
    [InlineData("TEC", 19, 418.4, 139.5)]
    public void Seats_stand_where_the_design_puts_them(string dimension, int seat, double x, double y)
    {
        var center = BlockOf(Samples.Contents(Samples.GradesInTurn()), dimension).Seats[seat].Center;

        Assert.InRange(center.X, x - Tolerance, x + Tolerance);
        Assert.InRange(center.Y, y - Tolerance, y + Tolerance);
    }

    [Theory]
    [InlineData("ECO", 452, 240)]
    [InlineData("ENV", 90.1, 389.9)]
    [InlineData("TEC", 411.1, 68.9)]
    public void Signs_stand_beyond_the_last_row(string dimension, double x, double y)
    {
        var sign = BlockOf(Samples.Contents(Samples.GradesInTurn()), dimension).Sign;

        Assert.InRange(sign.X, x - Tolerance, x + Tolerance);
        Assert.InRange(sign.Y, y - Tolerance, y + Tolerance);
    }

    [Fact]
    public void One_seat_is_five_points()
    {
        var seats = BlockOf(Samples.Contents(Samples.GradesInTurn()), "ECO").Seats;

        Assert.Equal(20, seats.Count);
        Assert.Equal(12, seats.Count(seat => seat.State == SeatState.Solid));
        Assert.Equal(8, seats.Count(seat => seat.State == SeatState.Empty));
    }

    [Fact]
    public void What_is_not_known_leaves_seats_open()
    {
        var seats = BlockOf(Samples.Contents(Samples.GradesWithGaps()), "FOO").Seats;

        Assert.Equal(7, seats.Count(seat => seat.State == SeatState.Solid));
        Assert.Equal(6, seats.Count(seat => seat.State == SeatState.Open));
        Assert.All(seats.Take(7), seat => Assert.Equal(SeatState.Solid, seat.State));
    }

    [Fact]
    public void A_dimension_with_nothing_applicable_has_no_seats_which_is_not_a_score_of_zero() =>
        Assert.Empty(BlockOf(Samples.Contents(Samples.GradesWithGaps()), "TEC").Seats);

    [Fact]
    public void In_a_quick_check_the_blocks_are_the_functions()
    {
        var chamber = Chamber.Of(Samples.Report(Samples.Contents(Samples.QuickCheckGrades(), Scope.QuickCheck)));

        Assert.Equal(["LEAD", "LAW", "BUD", "OVR", "REP", "CAP", "INT"], chamber.Blocks.Select(block => block.Key));
        Assert.All(chamber.Blocks, block => Assert.Equal(20, block.Seats.Count));
    }

    [Fact]
    public void Seats_of_different_blocks_do_not_touch()
    {
        var chamber = Chamber.Of(Samples.Report(Samples.Contents(new Dictionary<CriterionId, Answer>())));
        var seats = chamber.Blocks.SelectMany(block => block.Seats).ToList();

        var distances = seats.SelectMany((a, index) => seats.Skip(index + 1).Select(b => DistanceOf(a.Center, b.Center)));

        Assert.True(distances.Min() > 17);
    }

    private static double DistanceOf(Point a, Point b) => Math.Sqrt(((a.X - b.X) * (a.X - b.X)) + ((a.Y - b.Y) * (a.Y - b.Y)));

    private static ChamberBlock BlockOf(AssessmentContents contents, string dimension) =>
        Chamber.Of(Samples.Report(contents)).Blocks.Single(block => block.Key == dimension);
}
