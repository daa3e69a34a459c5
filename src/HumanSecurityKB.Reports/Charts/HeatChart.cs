using HumanSecurityKB.Domain.Words;
using HumanSecurityKB.Pdf.Document;

namespace HumanSecurityKB.Reports.Charts;

/// <summary>
/// Where functions and dimensions meet: one field for each pair, darker with a higher mean grade, the figure in it. What is
/// not known is hatched, so nothing hangs on colour alone.
/// </summary>
public static class HeatChart
{
    private const double RowHeight = 24;
    private const double HeadHeight = 18;
    private const double Gap = 2;
    private const double IconSize = 14;
    private const double NameStart = 20;
    private const double NameShare = 0.36;
    private const double LabelSize = 8.5;
    private const double FigureSize = 9.5;
    private const double HatchDistance = 5;

    /// <param name="words">The fixed words of reports: they have the signs for what has no grade.</param>
    /// <param name="width">In points.</param>
    public static VectorDrawing Draw(AssessmentReport report, FixedWords words, double width)
    {
        var grid = new Grid(width, report.Functions.Count, words.Language.IsRightToLeft);
        var head = report.Functions.Select((row, column) => grid.Label(column, HeadHeight - 6, row.Key, LabelSize, Palette.Muted));
        var rows = report.Heat.Index().SelectMany(pair => Row(pair.Item, HeadHeight + (pair.Index * RowHeight), report, words, grid));
        return new VectorDrawing(width, HeadHeight + (report.Heat.Count * RowHeight), [.. head, .. rows]);
    }

    private static IEnumerable<Shape> Row(HeatRow row, double top, AssessmentReport report, FixedWords words, Grid grid)
    {
        var middle = top + ((RowHeight - Gap) / 2);
        if (row.Dimension is { } dimension && DimensionIcons.Draw(dimension.Value, grid.Across(0, IconSize), middle - (IconSize / 2), IconSize) is { } icon)
        {
            yield return icon;
        }

        var name = row.Dimension is { } key ? report.Words[key].ShortName : words["profile.acrossAll"];
        yield return grid.Name(row.Dimension is null ? 0 : NameStart, middle + (LabelSize / 3), name);
        foreach (var (column, cell) in row.Cells.Index())
        {
            foreach (var shape in Cell(cell, grid.Field(column, top), words))
            {
                yield return shape;
            }

            yield return grid.Label(column, middle + (FigureSize / 3), TextOf(cell, words), FigureSize, InkOf(cell));
        }
    }

    private static IEnumerable<Shape> Cell(HeatCell cell, RectangleShape field, FixedWords words) => cell.State switch
    {
        HeatState.Graded => cell.Step == 0 ? [field with { Fill = Palette.Heat(0) }, Outline(field)] : [field with { Fill = Palette.Heat(cell.Step!.Value) }],
        HeatState.DoNotKnow or HeatState.Unanswered => [.. Hatch(field), Outline(field)],
        _ => [],
    };

    private static string TextOf(HeatCell cell, FixedWords words) => cell.State switch
    {
        HeatState.Graded => cell.Mean!.Value.ToString("0.#", words.Culture),
        HeatState.DoNotKnow => words["profile.doNotKnow"],
        HeatState.Unanswered => words["profile.unanswered"],
        HeatState.NotApplicable => words["profile.notApplicable"],
        _ => words["profile.noCriterion"],
    };

    private static uint InkOf(HeatCell cell) => cell.State switch
    {
        HeatState.Graded => Palette.OnHeat(cell.Step!.Value),
        HeatState.DoNotKnow or HeatState.Unanswered => Palette.Ink,
        _ => Palette.Muted,
    };

    private static RectangleShape Outline(RectangleShape field) =>
        new(field.X + 0.4, field.Y + 0.4, field.Width - 0.8, field.Height - 0.8) { Stroke = Palette.Edge, StrokeWidth = 0.8 };

    /// <summary>Lines from the upper left to the lower right, each cut off at the edges of the field.</summary>
    private static IEnumerable<Shape> Hatch(RectangleShape field)
    {
        for (var offset = HatchDistance - field.Height; offset < field.Width; offset += HatchDistance)
        {
            var (from, to) = (Math.Max(offset, 0), Math.Min(field.Width, offset + field.Height));
            yield return new LineShape([new Point(field.X + from, field.Y + from - offset), new Point(field.X + to, field.Y + to - offset)], false)
            {
                Stroke = Palette.Rule,
                StrokeWidth = 0.8,
            };
        }
    }

    /// <summary>Places on the chart, counted from the side where lines start.</summary>
    private sealed class Grid(double width, int columns, bool rightToLeft)
    {
        private double Names => width * NameShare;

        private double ColumnWidth => (width - Names) / columns;

        /// <summary>The left edge of something as wide as <paramref name="size"/>.</summary>
        public double Across(double start, double size) => rightToLeft ? width - start - size : start;

        public RectangleShape Field(int column, double top) =>
            new(Across(Names + (column * ColumnWidth) + Gap, ColumnWidth - Gap), top, ColumnWidth - Gap, RowHeight - Gap);

        public LabelShape Label(int column, double baseline, string text, double size, uint color)
        {
            var field = Field(column, 0);
            return new LabelShape(field.X + (field.Width / 2), baseline, text, size, LabelAnchor.Middle) { Fill = color, Bold = true };
        }

        public LabelShape Name(double start, double baseline, string text) =>
            new(Across(start, 0), baseline, text, LabelSize, rightToLeft ? LabelAnchor.End : LabelAnchor.Start) { Fill = Palette.Ink, Bold = true };
    }
}
