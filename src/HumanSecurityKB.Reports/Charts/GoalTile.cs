using System.Globalization;
using HumanSecurityKB.Pdf.Document;

namespace HumanSecurityKB.Reports.Charts;

/// <summary>The number of a Sustainable Development Goal on its colour: our own tile, not the goal's emblem.</summary>
public static class GoalTile
{
    private const double Size = 16;
    private const double FigureSize = 9;

    /// <summary>The colours that the United Nations gives the goals, 0xRRGGBB, from goal 1.</summary>
    private static readonly uint[] _colors =
    [
        0xe5243b, 0xdda63a, 0x4c9f38, 0xc5192d, 0xff3a21, 0x26bde2, 0xfcc30b, 0xa21942, 0xfd6925,
        0xdd1367, 0xfd9d24, 0xbf8b2e, 0x3f7e44, 0x0a97d9, 0x56c02b, 0x00689d, 0x19486a,
    ];

    /// <summary>Goals whose colour white figures read on; on the others they are black.</summary>
    private static readonly int[] _dark = [1, 4, 8, 10, 13, 16, 17];

    /// <param name="goal">1 to 17.</param>
    public static VectorDrawing Draw(int goal) => new(Size, Size,
    [
        new RectangleShape(0, 0, Size, Size) { Fill = _colors[goal - 1] },
        new LabelShape(Size / 2, (Size / 2) + (FigureSize * 0.36), goal.ToString(CultureInfo.InvariantCulture), FigureSize, LabelAnchor.Middle)
        {
            Fill = _dark.Contains(goal) ? 0xffffffu : 0x000000u,
            Bold = true,
        },
    ]);
}
