using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Words;
using HumanSecurityKB.Pdf.Document;

namespace HumanSecurityKB.Reports.Charts;

/// <summary>
/// The dimensions by how much they trouble people, the most first, and in each group from the lowest score to the highest.
/// A seat stands at the score, a line is the range. The field of high concern and a score under 60 is set apart.
/// </summary>
public static class ConcernChart
{
    private const double LaneHeight = 17;
    private const double BandTitleHeight = 20;
    private const double AxisHeight = 16;
    private const double IconSize = 14;
    private const double NameStart = 20;
    private const double NameShare = 0.36;
    private const double FigureWidth = 90;
    private const double RangeStart = 22;
    private const double SeatRadius = 4.6;
    private const double LabelSize = 9;
    private const double SmallSize = 8;

    /// <summary>A score of 60 is a mean grade of 3, which is called good.</summary>
    private const int GoodFrom = 60;

    private static readonly int[] _ticks = [0, 20, 40, 60, 80, 100];

    private static readonly Concern?[] _bands = [Concern.High, Concern.Medium, null, Concern.Low];

    /// <returns>Null when there is no dimension with a range to draw.</returns>
    /// <param name="words">The fixed words of reports.</param>
    /// <param name="width">In points.</param>
    public static VectorDrawing? Draw(AssessmentReport report, FixedWords words, double width)
    {
        var rows = report.Dimensions.Where(row => row is { IsOn: true, Score.ExactLow: not null }).ToList();
        return rows.Count == 0 ? null : new Sheet(words, width).Draw(rows);
    }

    /// <summary>The chart while it is drawn from the top down.</summary>
    private sealed class Sheet(FixedWords words, double width)
    {
        private readonly List<Shape> _shapes = [];
        private double _top;

        private bool RightToLeft => words.Language.IsRightToLeft;

        private double PlotStart => width * NameShare;

        private double FigureStart => width - FigureWidth + (2 * SeatRadius);

        private double PlotWidth => width - PlotStart - FigureWidth - SeatRadius;

        public VectorDrawing Draw(IReadOnlyList<ScoreRow> rows)
        {
            foreach (var concern in _bands)
            {
                List<ScoreRow> lanes = [.. rows.Where(row => row.Concern == concern).OrderBy(row => row.Score!.ExactLow!.Value)];
                if (lanes.Count > 0)
                {
                    AddBand(concern, lanes);
                }
            }

            AddAxis();
            return new VectorDrawing(width, _top, _shapes);
        }

        private void AddBand(Concern? concern, List<ScoreRow> lanes)
        {
            _shapes.Add(new LineShape([new Point(0, _top + 6), new Point(width, _top + 6)], false) { Stroke = Palette.Edge, StrokeWidth = 0.5 });
            _shapes.Add(Word(0, _top + BandTitleHeight - 5, words[TitleKeyOf(concern)], SmallSize, Palette.Muted, isBold: true));
            _top += BandTitleHeight;
            if (concern == Concern.High)
            {
                _shapes.Add(Box(0, GoodFrom, _top, lanes.Count * LaneHeight, Palette.Urgent));
            }

            foreach (var lane in lanes)
            {
                AddLane(lane);
                _top += LaneHeight;
            }
        }

        private void AddLane(ScoreRow row)
        {
            var middle = _top + (LaneHeight / 2);
            var color = Palette.For(row.Key);
            if (DimensionIcons.Draw(row.Key, Left(0, IconSize), middle - (IconSize / 2), IconSize) is { } icon)
            {
                _shapes.Add(icon);
            }

            _shapes.Add(Word(NameStart, middle + (LabelSize / 3), row.ShortName, LabelSize, Palette.Ink, isBold: true));
            _shapes.Add(Line(0, 100, middle, Palette.Rule, 0.75));
            _shapes.Add(Line(row.Score!.Low!.Value, row.Score.High!.Value, middle, color, 2.5));
            var baseline = middle + (LabelSize / 3);
            if (row.Score.Score is { } score)
            {
                _shapes.Add(new CircleShape(At(score), middle, SeatRadius) { Fill = color });
                _shapes.Add(Word(FigureStart, baseline, score.ToString(words.Culture), LabelSize, Palette.Ink, isBold: true));
            }

            if (row.Score.Unknown > 0)
            {
                var range = words.Format("score.range", ("low", row.Score.Low!.Value), ("high", row.Score.High!.Value));
                _shapes.Add(Word(FigureStart + RangeStart, baseline, range, SmallSize, Palette.Muted, isBold: false));
            }
        }

        private void AddAxis()
        {
            _shapes.InsertRange(0, _ticks.Select(tick => new LineShape([new Point(At(tick), 6), new Point(At(tick), _top + 2)], false) { Stroke = Palette.Rule, StrokeWidth = 0.5 }));
            _top += AxisHeight;
            _shapes.AddRange(_ticks.Select(tick =>
                new LabelShape(At(tick), _top - 4, tick.ToString(words.Culture), SmallSize, LabelAnchor.Middle) { Fill = Palette.Muted }));
        }

        private double At(int points) => Left(PlotStart + (PlotWidth * points / 100), 0);

        /// <summary>The left edge of something as wide as <paramref name="size"/>, that stands at a distance from where lines start.</summary>
        private double Left(double start, double size) => RightToLeft ? width - start - size : start;

        private LabelShape Word(double start, double baseline, string text, double size, uint color, bool isBold) =>
            new(Left(start, 0), baseline, text, size, RightToLeft ? LabelAnchor.End : LabelAnchor.Start) { Fill = color, Bold = isBold };

        private LineShape Line(int from, int to, double y, uint color, double thickness) =>
            new([new Point(At(from), y), new Point(At(to), y)], false) { Stroke = color, StrokeWidth = thickness };

        private RectangleShape Box(int from, int to, double top, double height, uint color) =>
            new(Math.Min(At(from), At(to)), top, Math.Abs(At(to) - At(from)), height) { Fill = color };

        private static string TitleKeyOf(Concern? concern) => concern switch
        {
            Concern.High => "profile.bandHigh",
            Concern.Medium => "profile.bandMedium",
            Concern.Low => "profile.bandLow",
            _ => "profile.bandNone",
        };
    }
}
