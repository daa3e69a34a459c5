using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Format;
using HumanSecurityKB.Pdf.Text;

namespace HumanSecurityKB.Pdf.Tags;

/// <summary>
/// The paint operators of one marked-content sequence; of no use once the page has gone on to the next. Lengths are
/// in points from the lower left corner of the page, colours 0xRRGGBB.
/// </summary>
internal sealed class MarkedContent(PdfBuffer stream, GraphicsState state, FontResources fonts, StructureElement? element, ArtifactKind kind)
{
    private bool closed;

    public StructureElement? Element => element;

    public ArtifactKind Kind => kind;

    public void FillRectangle(Rectangle area, uint color)
    {
        BeginGraphics();
        SetFill(color);
        stream.Write($"{area.Left} {area.Bottom} {area.Width} {area.Height} re f\n");
    }

    public void HorizontalRule(double left, double right, double y, double width, uint color)
    {
        BeginGraphics();
        SetStroke(color, width, roundEnds: false);
        stream.Write($"{left} {y} m {right} {y} l S\n");
    }

    public void DottedRule(double left, double right, double y, double width, uint color)
    {
        BeginGraphics();
        SetStroke(color, width, roundEnds: true);
        stream.Write($"[0 3] 0 d {left} {y} m {right} {y} l S [] 0 d\n");
    }

    public void DashedLine(Point from, Point to, double width, uint color)
    {
        BeginGraphics();
        SetStroke(color, width, roundEnds: false);
        stream.Write($"[4 3] 0 d {from.X} {from.Y} m {to.X} {to.Y} l S [] 0 d\n");
    }

    /// <summary>Fills and strokes an outline; a colour that is null leaves that out.</summary>
    public void PaintPath(IReadOnlyList<PathSegment> path, uint? fill, uint? stroke, double strokeWidth, bool roundEnds)
    {
        if (path.Count == 0 || (fill is null && stroke is null))
        {
            return;
        }

        BeginGraphics();
        if (fill is { } fillColor)
        {
            SetFill(fillColor);
        }

        if (stroke is { } strokeColor)
        {
            SetStroke(strokeColor, strokeWidth, roundEnds);
        }

        foreach (var segment in path)
        {
            segment.Write(stream);
        }

        stream.WriteSyntax((fill, stroke) switch
        {
            (not null, not null) => "B\n",
            (not null, null) => "f\n",
            _ => "S\n",
        });
    }

    /// <summary>Shows a run with its left edge at <paramref name="x"/> on the baseline <paramref name="y"/>.</summary>
    public void ShowText(TextRun run, double x, double y)
    {
        if (run.Glyphs.Length == 0)
        {
            return;
        }

        var font = fonts.For(run.Face);
        var needsText = !run.RightToLeft && Array.Exists(run.Glyphs, glyph => glyph.Length == 0);
        if (needsText)
        {
            BeginActualText(run);
        }

        BeginText();
        SetFont(font, run.Piece.Style.Size);
        SetFill(run.Piece.Style.Color);
        MoveText(x, y);
        new GlyphWriter(stream, font, run).Write();
        if (needsText)
        {
            EndText();
            stream.WriteSyntax("EMC\n");
        }
    }

    /// <summary>Called by the page alone.</summary>
    public void Close()
    {
        EndText();
        closed = true;
    }

    /// <summary>
    /// Several glyphs show one character, and only one of them can carry its text; the whole run's text is given
    /// beside them. Not for right-to-left runs, whose letters poppler would turn round.
    /// </summary>
    private void BeginActualText(TextRun run)
    {
        RequireOpen();
        EndText();
        stream.WriteSyntax("/Span<</ActualText<FEFF");
        stream.WriteHexadecimal(run.Source.AsSpan(run.Start, run.End - run.Start));
        stream.WriteSyntax(">>>BDC\n");
    }

    private void BeginText()
    {
        RequireOpen();
        if (!state.InTextObject)
        {
            stream.WriteSyntax("BT\n");
            state.InTextObject = true;
            state.TextOrigin = (0, 0);
        }
    }

    private void EndText()
    {
        if (state.InTextObject)
        {
            stream.WriteSyntax("ET\n");
            state.InTextObject = false;
        }
    }

    private void BeginGraphics()
    {
        RequireOpen();
        EndText();
    }

    /// <summary>Moves in written hundredths, so that rounding does not add up along a page.</summary>
    private void MoveText(double x, double y)
    {
        var origin = (X: Math.Round(x, 2), Y: Math.Round(y, 2));
        stream.Write($"{origin.X - state.TextOrigin.X} {origin.Y - state.TextOrigin.Y} Td\n");
        state.TextOrigin = origin;
    }

    private void SetFont(EmbeddedFont font, double size)
    {
        if (state.Font != font || state.FontSize != size)
        {
            stream.Write($"{font.Resource} {size} Tf\n");
            state.Font = font;
            state.FontSize = size;
        }
    }

    private void SetFill(uint color)
    {
        if (state.FillColor != color)
        {
            WriteColor(color, "rg\n");
            state.FillColor = color;
        }
    }

    private void SetStroke(uint color, double width, bool roundEnds)
    {
        if (state.StrokeColor != color)
        {
            WriteColor(color, "RG\n");
            state.StrokeColor = color;
        }

        if (state.LineWidth != width)
        {
            stream.Write($"{width} w\n");
            state.LineWidth = width;
        }

        if (state.RoundEnds != roundEnds)
        {
            stream.WriteSyntax(roundEnds ? "1 J 1 j\n" : "0 J 0 j\n");
            state.RoundEnds = roundEnds;
        }
    }

    private void WriteColor(uint color, string setter)
    {
        stream.Write($"{Channel(color, 16):3} {Channel(color, 8):3} {Channel(color, 0):3} ");
        stream.WriteSyntax(setter);
    }

    private static double Channel(uint color, int shift) => ((color >> shift) & 0xFF) / 255.0;

    private void RequireOpen()
    {
        if (closed)
        {
            throw new InvalidOperationException("The page has gone on: what is painted now would carry another element's tag.");
        }
    }
}
