using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using HumanSecurityKB.Pdf.Document;

namespace HumanSecurityKB.Reports.Charts;

/// <summary>
/// Drawings for a screen: the same shapes as on paper. Colours come from the stylesheet by class, so a strict content
/// policy and dark mode both work. Hidden from assistive technology: the table beside a chart says the same.
/// </summary>
public static class SvgWriter
{
    /// <param name="name">The stylesheet's name for this kind of chart.</param>
    /// <param name="stretches">True for a drawing that takes whatever width and height it is given; its lines keep their width.</param>
    public static string Write(VectorDrawing drawing, string name, bool stretches = false)
    {
        var stretch = stretches ? " preserveAspectRatio=\"none\"" : "";
        var svg = new StringBuilder($"<svg class=\"chart {name}\" viewBox=\"0 0 {Number(drawing.Width)} {Number(drawing.Height)}\"{stretch} aria-hidden=\"true\">");
        foreach (var shape in drawing.Shapes)
        {
            svg.Append(Write(shape));
        }

        return svg.Append("</svg>").ToString();
    }

    private static string Write(Shape shape) => shape switch
    {
        RectangleShape box => $"<rect{Paint(box)} x=\"{Number(box.X)}\" y=\"{Number(box.Y)}\" width=\"{Number(box.Width)}\" height=\"{Number(box.Height)}\"/>",
        CircleShape circle => $"<circle{Paint(circle)} cx=\"{Number(circle.CenterX)}\" cy=\"{Number(circle.CenterY)}\" r=\"{Number(circle.Radius)}\"/>",
        LineShape line => $"<path{Paint(line)} d=\"M{string.Join('L', line.Points.Select(point => $"{Number(point.X)} {Number(point.Y)}"))}{(line.Closed ? "Z" : "")}\"/>",
        PathShape path => $"<path{Paint(path, path.Scale)}{Ends(path)} transform=\"translate({Number(path.X)} {Number(path.Y)}) scale({Number(path.Scale)})\" d=\"{path.Data}\"/>",
        LabelShape label => Write(label),
        _ => throw new NotSupportedException($"A drawing for a screen cannot be made of shapes of type {shape.GetType().Name}."),
    };

    /// <summary>Anchors are sides of the drawing and not of the line, so its direction is fixed; the stylesheet lets the letters run as they do.</summary>
    private static string Write(LabelShape label)
    {
        var anchor = label.Anchor.ToString().ToLowerInvariant();
        var weight = label.Bold ? " font-weight=\"600\"" : "";
        return $"<text{Paint(label)} x=\"{Number(label.X)}\" y=\"{Number(label.Y)}\" font-size=\"{Number(label.Size)}\"{weight} text-anchor=\"{anchor}\" direction=\"ltr\">{HtmlEncoder.Default.Encode(label.Text)}</text>";
    }

    /// <summary>A shape is filled or it is a line; where a drawing needs both it has two shapes.</summary>
    private static string Paint(Shape shape, double scale = 1) => shape switch
    {
        { Fill: { } fill, Stroke: null } => $" class=\"fill {Palette.NameOf(fill)}\"",
        { Fill: null, Stroke: { } stroke } => $" class=\"line {Palette.NameOf(stroke)}\" stroke-width=\"{Number(shape.StrokeWidth / scale)}\"",
        _ => throw new NotSupportedException("A shape of a chart has a fill or a stroke, and not both."),
    };

    private static string Ends(PathShape path) => path.RoundEnds ? " stroke-linecap=\"round\" stroke-linejoin=\"round\"" : "";

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
