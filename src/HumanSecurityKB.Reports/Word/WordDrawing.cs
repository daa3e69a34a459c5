using System.Globalization;
using DocumentFormat.OpenXml;
using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Layout;
using HumanSecurityKB.Pdf.Tags;
using A = DocumentFormat.OpenXml.Drawing;
using Group = DocumentFormat.OpenXml.Office2010.Word.DrawingGroup;
using Outline = DocumentFormat.OpenXml.Office2010.Word.DrawingShape;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HumanSecurityKB.Reports.Word;

/// <summary>A drawing as a group of DrawingML shapes: sharp at every size, and open to change in Word.</summary>
/// <param name="scale">Points to a unit of the drawing.</param>
internal sealed class WordDrawing(WordContext context, double scale)
{
    public const string GroupUri = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";

    /// <summary>In sizes of its letters.</summary>
    private const double LabelHeight = 1.4;

    /// <summary>Mean width of a letter, in its size.</summary>
    private const double LetterWidth = 0.56;

    private const double SmallestLabel = 4;

    public Group.WordprocessingGroup Group(VectorDrawing drawing)
    {
        var (width, height) = (Emu(drawing.Width), Emu(drawing.Height));
        var group = new Group.WordprocessingGroup(
            new Group.NonVisualGroupDrawingShapeProperties(),
            new Group.GroupShapeProperties(new A.TransformGroup(
                new A.Offset { X = 0, Y = 0 },
                new A.Extents { Cx = width, Cy = height },
                new A.ChildOffset { X = 0, Y = 0 },
                new A.ChildExtents { Cx = width, Cy = height })));
        group.Append(drawing.Shapes.Select(shape => shape is LabelShape label ? Label(label, drawing) : Drawn(shape, width, height)));
        return group;
    }

    /// <summary>Every shape covers the whole drawing, so that its outline keeps the drawing's own coordinates.</summary>
    private Outline.WordprocessingShape Drawn(Shape shape, long width, long height)
    {
        var path = new A.Path { Width = width, Height = height };
        path.Append(ShapeOutline.Of(shape).Select(Segment));
        var geometry = new A.CustomGeometry(
            new A.AdjustValueList(),
            new A.Rectangle { Left = "0", Top = "0", Right = "r", Bottom = "b" },
            new A.PathList(path));
        return Shape(0, 0, width, height, [geometry, FillOf(shape.Fill), LineOf(shape)], [new Outline.TextBodyProperties()]);
    }

    private Outline.WordprocessingShape Shape(
        long left, long top, long width, long height, OpenXmlElement[] look, OpenXmlElement[] content)
    {
        var id = context.NextId();
        var frame = new A.Transform2D(new A.Offset { X = left, Y = top }, new A.Extents { Cx = width, Cy = height });
        return new Outline.WordprocessingShape(
        [
            new Outline.NonVisualDrawingProperties { Id = id, Name = $"{id}" },
            new Outline.NonVisualDrawingShapeProperties(),
            new Outline.ShapeProperties(look.Prepend(frame)),
            .. content,
        ]);
    }

    private OpenXmlElement Segment(PathSegment segment) => segment switch
    {
        MoveSegment move => new A.MoveTo(PointAt(move.To)),
        LineSegment line => new A.LineTo(PointAt(line.To)),
        CurveSegment curve => new A.CubicBezierCurveTo(PointAt(curve.First), PointAt(curve.Second), PointAt(curve.To)),
        _ => new A.CloseShapePath(),
    };

    private A.Point PointAt(Point point) => new() { X = Text(Emu(point.X)), Y = Text(Emu(point.Y)) };

    private static OpenXmlElement FillOf(uint? color) => color is { } given ? new A.SolidFill(Rgb(given)) : new A.NoFill();

    private A.Outline LineOf(Shape shape)
    {
        if (shape.Stroke is not { } color)
        {
            return new A.Outline(new A.NoFill());
        }

        var line = new A.Outline(new A.SolidFill(Rgb(color))) { Width = (int)Emu(shape.StrokeWidth) };
        if (shape is PathShape { RoundEnds: true })
        {
            line.CapType = A.LineCapValues.Round;
            line.Append(new A.Round());
        }
        else
        {
            line.CapType = A.LineCapValues.Flat;
            line.Append(new A.Miter { Limit = 800000 });
        }

        return line;
    }

    private static A.RgbColorModelHex Rgb(uint color) => new() { Val = WordColor.Of(color) };

    /// <summary>
    /// A text box whose first baseline is the label's, without ground or edge. It reaches to the edge of the drawing and not
    /// beyond, or LibreOffice would squeeze the whole group.
    /// </summary>
    private Outline.WordprocessingShape Label(LabelShape label, VectorDrawing drawing)
    {
        var toSides = (Left: label.X, Right: drawing.Width - label.X);
        var (left, width) = label.Anchor switch
        {
            LabelAnchor.Middle => (label.X - Math.Min(toSides.Left, toSides.Right), 2 * Math.Min(toSides.Left, toSides.Right)),
            LabelAnchor.End => (0, toSides.Left),
            _ => (label.X, toSides.Right),
        };
        var top = Math.Max(0, label.Y - label.Size);
        var height = Math.Min(label.Size * LabelHeight, drawing.Height - top);
        var geometry = new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle };
        return Shape(
            Emu(left),
            Emu(top),
            Emu(Math.Max(0, width)),
            Emu(Math.Max(0, height)),
            [geometry, new A.NoFill(), new A.Outline(new A.NoFill())],
            [
                new Outline.TextBoxInfo2(new W.TextBoxContent(Words(label, width))),
                new Outline.TextBodyProperties { LeftInset = 0, TopInset = 0, RightInset = 0, BottomInset = 0, Wrap = A.TextWrappingValues.None },
            ]);
    }

    /// <param name="room">For words that are longer, the letters are made smaller.</param>
    private W.Paragraph Words(LabelShape label, double room)
    {
        var text = WordText.CleanLine(label.Text);
        var size = WordLength.HalfPoints(scale * Math.Min(label.Size, Math.Max(SmallestLabel, room / (text.Length * LetterWidth))));
        var rightToLeft = WordText.RunsRightToLeft(text, context.RightToLeft);
        return new W.Paragraph(
            new W.ParagraphProperties
            {
                BiDi = new W.BiDi { Val = rightToLeft },
                Justification = new W.Justification { Val = AlignmentOf(label.Anchor, rightToLeft) },
                SpacingBetweenLines = new W.SpacingBetweenLines { Line = WordLength.Lines(1), LineRule = W.LineSpacingRuleValues.Auto },
            },
            new W.Run(
                new W.RunProperties
                {
                    Bold = label.Bold ? new W.Bold() : null,
                    BoldComplexScript = label.Bold ? new W.BoldComplexScript() : null,
                    Color = new W.Color { Val = WordColor.Of(label.Fill ?? Palette.Ink) },
                    FontSize = new W.FontSize { Val = size },
                    FontSizeComplexScript = new W.FontSizeComplexScript { Val = size },
                    RightToLeftText = rightToLeft ? new W.RightToLeftText() : null,
                },
                new W.Text(text) { Space = SpaceProcessingModeValues.Preserve }));
    }

    /// <summary>Word's sides follow the direction of the paragraph, a label's do not.</summary>
    private static W.JustificationValues AlignmentOf(LabelAnchor anchor, bool rightToLeft) => anchor switch
    {
        LabelAnchor.Middle => W.JustificationValues.Center,
        LabelAnchor.Start when rightToLeft => W.JustificationValues.End,
        LabelAnchor.End when !rightToLeft => W.JustificationValues.End,
        _ => W.JustificationValues.Start,
    };

    private long Emu(double units) => WordLength.Emu(units * scale);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
