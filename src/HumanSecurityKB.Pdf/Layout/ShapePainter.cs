using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Tags;
using HumanSecurityKB.Pdf.Text;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>Paints shapes with the drawing's upper left corner at (left, top) of the page.</summary>
internal sealed class ShapePainter(LayoutContext context, MarkedContent content, double left, double top, double scale)
{
    public void Paint(VectorDrawing drawing)
    {
        foreach (var shape in drawing.Shapes)
        {
            Paint(shape);
        }
    }

    private void Paint(Shape shape)
    {
        if (shape is LabelShape label)
        {
            PaintLabel(label);
            return;
        }

        var path = ShapeOutline.Of(shape).Select(segment => segment.Map(OnPage)).ToList();
        var roundEnds = shape is PathShape { RoundEnds: true };
        content.PaintPath(path, shape.Fill, shape.Stroke, shape.StrokeWidth * scale, roundEnds);
    }

    private void PaintLabel(LabelShape label)
    {
        var text = context.Cleaner.CleanLine(label.Text);
        var style = new TextStyle(FontFamily.Sans, label.Size * scale, label.Fill ?? Palette.Ink) { Bold = label.Bold };
        var line = context.Typesetter.SetLine(new StyledText(text, style, context.Document.Language));
        var origin = OnPage(new Point(label.X, label.Y));
        var start = label.Anchor switch
        {
            LabelAnchor.Middle => origin.X - (line.Width / 2),
            LabelAnchor.End => origin.X - line.Width,
            _ => origin.X,
        };
        foreach (var (run, x) in line.Runs)
        {
            content.ShowText(run, start + x, origin.Y);
        }
    }

    private Point OnPage(Point point) => new(left + (point.X * scale), top - (point.Y * scale));
}
