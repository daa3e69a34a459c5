using HumanSecurityKB.Pdf.Document;

namespace HumanSecurityKB.Reports.Charts;

/// <summary>The chamber with its seats, signs and the person in the middle. It reads in black and white.</summary>
public static class ChamberDrawing
{
    private const double SeatRadius = 8.5;
    private const double RingWidth = 2.25;
    private const double DotRadius = 2.5;
    private const double IconSize = 30;
    private const double LabelSize = 14;
    private const double LabelGap = 2;
    private const double Overhang = 16;

    /// <param name="width">At least what the chamber needs; it stands in the middle of it.</param>
    public static VectorDrawing Of(Chamber chamber, double width = 0)
    {
        var margin = Math.Max(chamber.SideMargin, (width - Chamber.Size) / 2);
        var shapes = chamber.Blocks.SelectMany(block => Block(block, margin)).Concat(Person(margin));
        return new VectorDrawing(Chamber.Size + (2 * margin), Chamber.Size + (chamber.SideMargin > 0 ? Overhang : 0), [.. shapes]);
    }

    private static IEnumerable<Shape> Block(ChamberBlock block, double margin)
    {
        var color = Palette.For(block.Key);
        return [.. block.Seats.Select(seat => Seat(seat, color, margin)), .. Sign(block, margin)];
    }

    private static CircleShape Seat(ChamberSeat seat, uint color, double margin) => seat.State switch
    {
        SeatState.Solid => new CircleShape(seat.Center.X + margin, seat.Center.Y, SeatRadius) { Fill = color },
        SeatState.Open => new CircleShape(seat.Center.X + margin, seat.Center.Y, SeatRadius - (RingWidth / 2)) { Stroke = color, StrokeWidth = RingWidth },
        _ => new CircleShape(seat.Center.X + margin, seat.Center.Y, DotRadius) { Fill = Palette.Edge },
    };

    /// <summary>The icon and its name, beyond the icon as seen from the middle; where there is no icon the name alone.</summary>
    private static IEnumerable<Shape> Sign(ChamberBlock block, double margin)
    {
        var icon = DimensionIcons.Draw(block.Key, block.Sign.X + margin - (IconSize / 2), block.Sign.Y - (IconSize / 2), IconSize);
        if (icon is not null)
        {
            yield return icon;
        }

        if (block.Label.Length > 0)
        {
            var drop = icon is null ? LabelSize / 3 : DropBeyond(block.Sign);
            var x = block.Sign.X + margin + (icon is null ? 0 : ShiftOf(block.LabelAnchor));
            yield return new LabelShape(x, block.Sign.Y + drop, block.Label, LabelSize, block.LabelAnchor) { Fill = Palette.Ink };
        }
    }

    private static double DropBeyond(Point sign) => sign.Y < Chamber.Middle ? -(IconSize / 2) - LabelGap : (IconSize / 2) + LabelSize;

    /// <summary>At a side the name begins where its icon does.</summary>
    private static double ShiftOf(LabelAnchor anchor) => anchor switch
    {
        LabelAnchor.Start => -IconSize / 2,
        LabelAnchor.End => IconSize / 2,
        _ => 0,
    };

    private static Shape[] Person(double margin) =>
    [
        new CircleShape(ChamberPerson.Head.X + margin, ChamberPerson.Head.Y, ChamberPerson.HeadRadius) { Fill = Palette.Ink },
        new PathShape(ChamberPerson.Shoulders, margin, 0, 1) { Fill = Palette.Ink },
    ];
}
