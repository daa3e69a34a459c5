using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Pdf.Document;

namespace HumanSecurityKB.Reports.Charts;

/// <summary>
/// How far private grades lay apart: a line from the lowest to the highest over the six grades, a stroke at the median, a
/// seat at the grade that was agreed. It carries no text: the row it stands in is its text.
/// </summary>
public static class SpreadBar
{
    private const double Width = 96;
    private const double Height = 18;
    private const double Margin = 6;
    private const double Middle = Height / 2;

    /// <param name="agreed">Null where the group agreed on no grade.</param>
    public static VectorDrawing Draw(Spread spread, Grade? agreed, bool rightToLeft)
    {
        List<Shape> shapes =
        [
            .. Grade.All.Select(grade => new CircleShape(At(grade.Value, rightToLeft), Middle, 1.2) { Fill = Palette.Edge }),
            Line(spread.Low, Middle, spread.High, Middle, Palette.Accent, 2, rightToLeft),
            Line(spread.Median, 0.5, spread.Median, Height - 0.5, Palette.Accent, 2, rightToLeft),
        ];
        if (agreed is { } grade)
        {
            shapes.Add(new CircleShape(At(grade.Value, rightToLeft), Middle, 4.4) { Fill = Palette.White });
            shapes.Add(new CircleShape(At(grade.Value, rightToLeft), Middle, 3.4) { Fill = Palette.Ink });
        }

        return new VectorDrawing(Width, Height, shapes);
    }

    private static LineShape Line(decimal from, double fromY, decimal to, double toY, uint color, double width, bool rightToLeft) =>
        new([new Point(At(from, rightToLeft), fromY), new Point(At(to, rightToLeft), toY)], false) { Stroke = color, StrokeWidth = width };

    private static double At(decimal grade, bool rightToLeft)
    {
        var start = Margin + ((double)grade * (Width - (2 * Margin)) / Grade.Highest);
        return rightToLeft ? Width - start : start;
    }
}
