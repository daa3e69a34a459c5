using HumanSecurityKB.Domain.Scoring;
using HumanSecurityKB.Pdf.Document;

namespace HumanSecurityKB.Reports.Charts;

/// <summary>A bar from 0 to 100 with the range as a whisker. It carries no text: the table row it stands in is its text.</summary>
/// <param name="Score">Null draws no fill: not enough information.</param>
/// <param name="Range">Null when nothing is left open.</param>
/// <param name="Color">0xRRGGBB of the fill.</param>
public sealed record ScoreBar(int? Score, (int Low, int High)? Range, uint Color)
{
    private const double Width = 200;
    private const double Height = 10;
    private const double WhiskerMargin = 1.5;

    /// <summary>Where a grade ends and the next begins.</summary>
    private static readonly int[] _ticks = [20, 40, 60, 80];

    /// <returns>Null where there is nothing to draw: not applicable, or no numbers in a quick check.</returns>
    public static ScoreBar? Of(ScoreRow row) => row.Score switch
    {
        null or { State: ScoreState.NotApplicable } => null,
        { Unknown: 0 } score => new ScoreBar(score.Score, null, Palette.For(row.Key)),
        var score => new ScoreBar(score.Score, (score.Low!.Value, score.High!.Value), Palette.For(row.Key)),
    };

    /// <param name="rightToLeft">Starts at the right, as the page is read.</param>
    public VectorDrawing Draw(bool rightToLeft)
    {
        var shapes = new List<Shape> { Stretch(0, 100, Palette.Tint, rightToLeft) };
        if (Score is { } score and > 0)
        {
            shapes.Add(Stretch(0, score, Color, rightToLeft));
        }

        shapes.AddRange(_ticks.Select(tick => Line(tick, 0, tick, Height, Palette.White, 0.75, rightToLeft)));
        if (Range is var (low, high))
        {
            shapes.AddRange(Whisker(low, high, Palette.White, 4, rightToLeft));
            shapes.AddRange(Whisker(low, high, Palette.Ink, 1.5, rightToLeft));
        }

        return new VectorDrawing(Width, Height, shapes);
    }

    private static RectangleShape Stretch(int from, int to, uint color, bool rightToLeft)
    {
        var start = Math.Min(At(from, rightToLeft), At(to, rightToLeft));
        return new RectangleShape(start, 0, Width * (to - from) / 100, Height) { Fill = color };
    }

    private static IEnumerable<Shape> Whisker(int low, int high, uint color, double width, bool rightToLeft) =>
    [
        Line(low, Height / 2, high, Height / 2, color, width, rightToLeft),
        Line(low, WhiskerMargin, low, Height - WhiskerMargin, color, width, rightToLeft),
        Line(high, WhiskerMargin, high, Height - WhiskerMargin, color, width, rightToLeft),
    ];

    private static LineShape Line(int fromPoints, double fromY, int toPoints, double toY, uint color, double width, bool rightToLeft) =>
        new([new Point(At(fromPoints, rightToLeft), fromY), new Point(At(toPoints, rightToLeft), toY)], false) { Stroke = color, StrokeWidth = width };

    private static double At(int points, bool rightToLeft) => Width * (rightToLeft ? 100 - points : points) / 100;
}
