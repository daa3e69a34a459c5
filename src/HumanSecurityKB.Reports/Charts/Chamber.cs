using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Domain.Scoring;
using HumanSecurityKB.Pdf.Document;

namespace HumanSecurityKB.Reports.Charts;

/// <summary>
/// Blocks of twenty seats round one person. One seat is five points: solid up to the low end of the range, a ring up to
/// its high end, a small dot beyond. It never stands without the table that says the same.
/// </summary>
/// <param name="Blocks">One for each dimension; in a quick check, which has no dimension scores, one for each function.</param>
public sealed record Chamber(IReadOnlyList<ChamberBlock> Blocks)
{
    public const double Size = 480;
    public const double Middle = Size / 2;
    public const int SeatsInBlock = 20;

    private const int PointsPerSeat = 5;
    private const int FewestPlaces = 8;
    private const double FirstRow = 76;
    private const double RowDistance = 25;

    /// <summary>How much further out the block of a dimension beyond the seven stands.</summary>
    private const double Apart = 30;

    private const double SignDistance = 212;

    /// <summary>Room for words beside the blocks.</summary>
    private const double LabelMargin = 60;

    private static readonly int[] _seatsByRow = [2, 3, 4, 5, 6];

    /// <summary>Extra width on each side; none where nothing is named, as in the emblem.</summary>
    public double SideMargin => Blocks.Any(block => block.Label.Length > 0) ? LabelMargin : 0;

    public static Chamber Of(AssessmentReport report)
    {
        var rows = report.IsQuickCheck ? report.Functions : report.Dimensions;
        var places = report.IsQuickCheck ? rows.Count : Math.Max(FewestPlaces, rows.Count);
        return new Chamber([.. rows.Select((row, index) => BlockOf(row, index, places, IsPlus(row, report.Questionnaire)))]);
    }

    /// <summary>All seats taken, those of the plus open: the sign of the site, never a result.</summary>
    public static Chamber Emblem(Questionnaire questionnaire)
    {
        var dimensions = questionnaire.Dimensions;
        var places = Math.Max(FewestPlaces, dimensions.Count);
        return new Chamber([.. dimensions.Select((dimension, index) => EmblemBlock(dimension, 2 * Math.PI * index / places, places))]);
    }

    private static ChamberBlock EmblemBlock(Dimension dimension, double angle, int places)
    {
        var center = At(new Point(Middle, Middle), dimension.IsPlus ? Apart : 0, angle);
        var state = dimension.IsPlus ? SeatState.Open : SeatState.Solid;
        var seats = Places(center, angle, places).Select(place => new ChamberSeat(place, state)).ToList();
        return new ChamberBlock(Axis.Dimension, dimension.Key.Value, "", seats, At(center, SignDistance, angle));
    }

    private static bool IsPlus(ScoreRow row, Questionnaire questionnaire) =>
        questionnaire.Dimensions.Any(dimension => dimension.IsPlus && dimension.Key == row.AxisKey);

    private static ChamberBlock BlockOf(ScoreRow row, int index, int places, bool isPlus)
    {
        var angle = 2 * Math.PI * index / places;
        var outwards = isPlus ? Apart : 0;
        var center = At(new Point(Middle, Middle), outwards, angle);
        var seats = row.Score is { } score && score.State != ScoreState.NotApplicable ? SeatsOf(score, center, angle, places) : [];
        return new ChamberBlock(row.Axis, row.Key, row.ShortName, seats, At(center, SignDistance, angle));
    }

    private static List<ChamberSeat> SeatsOf(SetScore score, Point center, double angle, int places)
    {
        var solid = SeatCount(score.Low!.Value);
        var reached = SeatCount(score.High!.Value);
        return [.. Places(center, angle, places).Select((place, index) => new ChamberSeat(place, StateOf(index, solid, reached)))];
    }

    private static SeatState StateOf(int index, int solid, int reached)
    {
        if (index < solid)
        {
            return SeatState.Solid;
        }

        return index < reached ? SeatState.Open : SeatState.Empty;
    }

    /// <summary>From the person outwards. Seats in a row stand the same distance apart along the arc, which leaves the aisles between blocks.</summary>
    private static IEnumerable<Point> Places(Point center, double angle, int places)
    {
        var distance = 180.0 / places;
        for (var row = 0; row < _seatsByRow.Length; row++)
        {
            var radius = FirstRow + (row * RowDistance);
            for (var seat = 0; seat < _seatsByRow[row]; seat++)
            {
                var offset = (seat - ((_seatsByRow[row] - 1) / 2.0)) * distance / radius;
                yield return At(center, radius, angle + offset);
            }
        }
    }

    private static int SeatCount(int points) => (points + (PointsPerSeat / 2)) / PointsPerSeat;

    private static Point At(Point center, double radius, double angle) =>
        new(center.X + (radius * Math.Cos(angle)), center.Y + (radius * Math.Sin(angle)));
}

/// <param name="Label">The short name.</param>
/// <param name="Seats">Twenty, from the person outwards; none where nothing is applicable, which is not a score of zero.</param>
/// <param name="Sign">The middle of the place for an icon or a label.</param>
public sealed record ChamberBlock(Axis Axis, string Key, string Label, IReadOnlyList<ChamberSeat> Seats, Point Sign)
{
    /// <summary>How far from the middle a label counts as standing at a side.</summary>
    private const double SideFrom = 40;

    /// <summary>Words at the sides run away from the seats.</summary>
    public LabelAnchor LabelAnchor => (Sign.X - Chamber.Middle) switch
    {
        > SideFrom => LabelAnchor.Start,
        < -SideFrom => LabelAnchor.End,
        _ => LabelAnchor.Middle,
    };
}

public readonly record struct ChamberSeat(Point Center, SeatState State);

public enum SeatState
{
    /// <summary>Reached by what was graded.</summary>
    Solid,

    /// <summary>Left open by what is not known.</summary>
    Open,
    Empty,
}
