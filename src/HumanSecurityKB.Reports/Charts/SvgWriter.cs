using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using HumanSecurityKB.Domain.Scoring;
using HumanSecurityKB.Pdf.Document;

namespace HumanSecurityKB.Reports.Charts;

/// <summary>
/// Charts for a screen. Colours come from the stylesheet by class, so a strict content policy and dark mode both work.
/// Hidden from assistive technology: the table beside a chart says the same.
/// </summary>
public static class SvgWriter
{
    private const double IconSize = 34;
    private const string Ticks = "<path class=\"tick\" d=\"M20 0v10M40 0v10M60 0v10M80 0v10\"/>";

    public static string Write(Chamber chamber)
    {
        var svg = new StringBuilder($"<svg class=\"chamber\" viewBox=\"{Number(-chamber.SideMargin)} 0 {Number(Chamber.Size + (2 * chamber.SideMargin))} {Number(Chamber.Size)}\" aria-hidden=\"true\">");
        foreach (var block in chamber.Blocks)
        {
            var classOfBlock = block.Axis == Axis.Dimension ? $" class=\"{ClassOf(block.Key)}\"" : "";
            svg.Append(CultureInfo.InvariantCulture, $"<g{classOfBlock}>");
            svg.Append(Seats(block, "taken", seat => seat != SeatState.Empty));
            svg.Append(Seats(block, "hole", seat => seat == SeatState.Open));
            svg.Append(Seats(block, "free", seat => seat == SeatState.Empty));
            svg.Append(Sign(block)).Append("</g>");
        }

        return svg.Append(Person()).Append("</svg>").ToString();
    }

    public static string Write(ScoreBar bar)
    {
        var svg = new StringBuilder("<svg class=\"bar\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect class=\"track\" width=\"100\" height=\"10\"/>");
        if (bar.Score is { } score)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"fill\" width=\"{score}\" height=\"10\"/>");
        }

        svg.Append(Ticks);
        if (bar.Range is var (low, high))
        {
            var whisker = string.Create(CultureInfo.InvariantCulture, $"M{low} 5H{high}M{low} 1v8M{high} 1v8");
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"halo\" d=\"{whisker}\"/><path class=\"rng\" d=\"{whisker}\"/>");
        }

        return svg.Append("</svg>").ToString();
    }

    /// <summary>The stylesheet's name for a dimension: <c>eco</c> for ECO.</summary>
    public static string ClassOf(string dimension) => dimension.ToLowerInvariant();

    private static string Seats(ChamberBlock block, string classOfSeats, Func<SeatState, bool> isDrawn)
    {
        // A line of no length with round ends is a dot, so one path draws many seats.
        var dots = block.Seats.Where(seat => isDrawn(seat.State)).Select(seat => $"M{Number(seat.Center.X)} {Number(seat.Center.Y)}h.01");
        var data = string.Concat(dots);
        return data.Length == 0 ? "" : $"<path class=\"{classOfSeats}\" d=\"{data}\"/>";
    }

    private static string Sign(ChamberBlock block)
    {
        if (DimensionIcons.PathFor(block.Key) is not { } path)
        {
            var anchor = block.LabelAnchor.ToString().ToLowerInvariant();
            return $"<text class=\"sign\" x=\"{Number(block.Sign.X)}\" y=\"{Number(block.Sign.Y)}\" text-anchor=\"{anchor}\" direction=\"ltr\">{HtmlEncoder.Default.Encode(block.Label)}</text>";
        }

        var corner = new Point(block.Sign.X - (IconSize / 2), block.Sign.Y - (IconSize / 2));
        return $"<svg class=\"icon\" x=\"{Number(corner.X)}\" y=\"{Number(corner.Y)}\" width=\"{Number(IconSize)}\" height=\"{Number(IconSize)}\" viewBox=\"0 0 24 24\"><path d=\"{path}\"/></svg>";
    }

    private static string Person() =>
        $"<circle class=\"person\" cx=\"{Number(ChamberPerson.Head.X)}\" cy=\"{Number(ChamberPerson.Head.Y)}\" r=\"{Number(ChamberPerson.HeadRadius)}\"/><path class=\"person\" d=\"{ChamberPerson.Shoulders}\"/>";

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
