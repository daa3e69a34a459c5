using HumanSecurityKB.Pdf.Document;

namespace HumanSecurityKB.Reports.Charts;

/// <summary>The chamber with its seats, signs and the person in the middle. It reads in black and white.</summary>
public static class ChamberDrawing
{
    private const double SeatRadius = 8.5;
    private const double RingWidth = 2.25;
    private const double DotRadius = 2.5;
    private const double IconSize = 30;
    private const double LabelSize = 13;

    /// <param name="width">At least what the chamber needs; it stands in the middle of it.</param>
    public static VectorDrawing Of(Chamber chamber, double width = 0)
    {
        var margin = Math.Max(chamber.SideMargin, (width - Chamber.Size) / 2);
        var shapes = chamber.Blocks.SelectMany(block => Block(block, margin)).Concat(Person(margin));
        return new VectorDrawing(Chamber.Size + (2 * margin), Chamber.Size, [.. shapes]);
    }

    private static IEnumerable<Shape> Block(ChamberBlock block, double margin)
    {
        var color = Palette.For(block.Key);
        return block.Seats.Select(seat => Seat(seat, color, margin)).Append(Sign(block, margin));
    }

    private static CircleShape Seat(ChamberSeat seat, uint color, double margin) => seat.State switch
    {
        SeatState.Solid => new CircleShape(seat.Center.X + margin, seat.Center.Y, SeatRadius) { Fill = color },
        SeatState.Open => new CircleShape(seat.Center.X + margin, seat.Center.Y, SeatRadius - (RingWidth / 2)) { Stroke = color, StrokeWidth = RingWidth },
        _ => new CircleShape(seat.Center.X + margin, seat.Center.Y, DotRadius) { Fill = Palette.Edge },
    };

    private static Shape Sign(ChamberBlock block, double margin) =>
        DimensionIcons.Draw(block.Key, block.Sign.X + margin - (IconSize / 2), block.Sign.Y - (IconSize / 2), IconSize)
        ?? (Shape)new LabelShape(block.Sign.X + margin, block.Sign.Y + (LabelSize / 3), block.Label, LabelSize, block.LabelAnchor) { Fill = Palette.Ink };

    private static Shape[] Person(double margin) =>
    [
        new CircleShape(ChamberPerson.Head.X + margin, ChamberPerson.Head.Y, ChamberPerson.HeadRadius) { Fill = Palette.Ink },
        new PathShape(ChamberPerson.Shoulders, margin, 0, 1) { Fill = Palette.Ink },
    ];
}
