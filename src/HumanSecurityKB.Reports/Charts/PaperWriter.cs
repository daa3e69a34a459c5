using HumanSecurityKB.Domain.Scoring;
using HumanSecurityKB.Pdf.Document;

namespace HumanSecurityKB.Reports.Charts;

/// <summary>Charts for paper. They must read in black and white.</summary>
public static class PaperWriter
{
    private const double SeatRadius = 8.5;
    private const double RingWidth = 2.25;
    private const double DotRadius = 2.5;
    private const double IconSize = 30;
    private const double LabelSize = 13;


    private const double BarWidth = 200;
    private const double BarHeight = 10;
    private const double WhiskerMargin = 1.5;

    /// <summary>Where a grade ends and the next begins.</summary>
    private static readonly int[] _ticks = [20, 40, 60, 80];

    public static VectorDrawing Draw(Chamber chamber)
    {
        var margin = chamber.SideMargin;
        var shapes = chamber.Blocks.SelectMany(block => Block(block, margin)).Concat(Person(margin));
        return new VectorDrawing(Chamber.Size + (2 * margin), Chamber.Size, [.. shapes]);
    }

    /// <param name="color">0xRRGGBB of the fill.</param>
    /// <param name="rightToLeft">Starts at the right, as the page is read.</param>
    public static VectorDrawing Draw(ScoreBar bar, uint color, bool rightToLeft)
    {
        var shapes = new List<Shape> { Stretch(0, 100, Palette.Tint, rightToLeft) };
        if (bar.Score is { } score and > 0)
        {
            shapes.Add(Stretch(0, score, color, rightToLeft));
        }

        shapes.AddRange(_ticks.Select(tick => Line(tick, 0, tick, BarHeight, Palette.White, 0.75, rightToLeft)));
        if (bar.Range is var (low, high))
        {
            shapes.AddRange(Whisker(low, high, Palette.White, 4, rightToLeft));
            shapes.AddRange(Whisker(low, high, Palette.Ink, 1.5, rightToLeft));
        }

        return new VectorDrawing(BarWidth, BarHeight, shapes);
    }

    private static IEnumerable<Shape> Block(ChamberBlock block, double margin)
    {
        var color = Palette.For(block.Key);
        return block.Seats.Select(seat => Seat(seat, color, margin)).Append(Sign(block, color, margin));
    }

    private static CircleShape Seat(ChamberSeat seat, uint color, double margin) => seat.State switch
    {
        SeatState.Solid => new CircleShape(seat.Center.X + margin, seat.Center.Y, SeatRadius) { Fill = color },
        SeatState.Open => new CircleShape(seat.Center.X + margin, seat.Center.Y, SeatRadius - (RingWidth / 2)) { Stroke = color, StrokeWidth = RingWidth },
        _ => new CircleShape(seat.Center.X + margin, seat.Center.Y, DotRadius) { Fill = Palette.Edge },
    };

    private static Shape Sign(ChamberBlock block, uint color, double margin)
    {
        const double scale = IconSize / DimensionIcons.Grid;
        return DimensionIcons.PathFor(block.Key) is { } path
            ? new PathShape(path, block.Sign.X + margin - (IconSize / 2), block.Sign.Y - (IconSize / 2), scale) { Stroke = color, StrokeWidth = DimensionIcons.Stroke * scale, RoundEnds = true }
            : new LabelShape(block.Sign.X + margin, block.Sign.Y + (LabelSize / 3), block.Label, LabelSize, block.LabelAnchor) { Fill = Palette.Ink };
    }

    private static Shape[] Person(double margin) =>
    [
        new CircleShape(ChamberPerson.Head.X + margin, ChamberPerson.Head.Y, ChamberPerson.HeadRadius) { Fill = Palette.Ink },
        new PathShape(ChamberPerson.Shoulders, margin, 0, 1) { Fill = Palette.Ink },
    ];

    private static RectangleShape Stretch(int from, int to, uint color, bool rightToLeft)
    {
        var start = Math.Min(At(from, rightToLeft), At(to, rightToLeft));
        return new RectangleShape(start, 0, BarWidth * (to - from) / 100, BarHeight) { Fill = color };
    }

    private static IEnumerable<Shape> Whisker(int low, int high, uint color, double width, bool rightToLeft) =>
    [
        Line(low, BarHeight / 2, high, BarHeight / 2, color, width, rightToLeft),
        Line(low, WhiskerMargin, low, BarHeight - WhiskerMargin, color, width, rightToLeft),
        Line(high, WhiskerMargin, high, BarHeight - WhiskerMargin, color, width, rightToLeft),
    ];

    private static LineShape Line(int fromPoints, double fromY, int toPoints, double toY, uint color, double width, bool rightToLeft) =>
        new([new Point(At(fromPoints, rightToLeft), fromY), new Point(At(toPoints, rightToLeft), toY)], false) { Stroke = color, StrokeWidth = width };

    private static double At(int points, bool rightToLeft) => BarWidth * (rightToLeft ? 100 - points : points) / 100;
}
