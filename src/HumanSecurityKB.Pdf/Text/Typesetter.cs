using HumanSecurityKB.Pdf.Text.Bidi;

namespace HumanSecurityKB.Pdf.Text;

/// <summary>
/// Sets paragraphs into lines: bidi levels, runs, shaping, line breaks, visual order. Text must be clean
/// (<see cref="TextCleaner"/>). One per document, not thread-safe.
/// </summary>
internal sealed class Typesetter(FontLibrary fonts, string language, bool rightToLeft) : IDisposable
{
    private readonly Shaper shaper = new();
    private readonly Itemiser itemiser = new(fonts);

    public void Dispose() => shaper.Dispose();

    /// <summary>Lines no wider than <paramref name="width"/> points, where that can be.</summary>
    public IReadOnlyList<TextLine> Set(IReadOnlyList<StyledText> pieces, double width)
    {
        var paragraph = new StyledParagraph(pieces);
        if (paragraph.Text.Length == 0)
        {
            return [];
        }

        var levels = BidiAlgorithm.Levels(paragraph.Text, DirectionOf(pieces), out var paragraphLevel);
        var runs = itemiser.Split(paragraph, levels).ConvertAll(shaper.Shape);
        var fitsOnOneLine = runs.Sum(run => run.Width) <= width && !paragraph.Text.Contains(Characters.LineSeparator);
        if (fitsOnOneLine)
        {
            return [MakeLine(paragraph.Text, runs, 0, paragraph.Text.Length, paragraphLevel)];
        }

        var breaker = new LineFiller(paragraph.Text, runs, width);
        var lines = new List<TextLine>();
        var start = 0;
        while (start < paragraph.Text.Length)
        {
            var end = breaker.EndOfLine(start);
            lines.Add(MakeLine(paragraph.Text, runs, start, end, paragraphLevel));
            start = end;
        }

        return lines;
    }

    /// <summary>All of a short text on one line.</summary>
    public TextLine SetLine(StyledText text) => Set([text], double.PositiveInfinity) switch
    {
        [var line, ..] => line,
        _ => TextLine.Empty,
    };

    /// <summary>
    /// The first strong letter decides (UAX #9, P2 and P3); without one the document does. In a right-to-left document a
    /// sentence of its own language may begin with a foreign name and still runs as the document does.
    /// </summary>
    private ParagraphDirection DirectionOf(IReadOnlyList<StyledText> pieces)
    {
        if (rightToLeft && pieces.Any(piece => piece.Language == language && BidiClasses.HasRightToLeftLetter(piece.Text)))
        {
            return ParagraphDirection.RightToLeft;
        }

        if (pieces.Any(piece => piece.Text.Any(char.IsLetter)))
        {
            return ParagraphDirection.Automatic;
        }

        return rightToLeft ? ParagraphDirection.RightToLeft : ParagraphDirection.LeftToRight;
    }

    private TextLine MakeLine(string text, List<TextRun> runs, int start, int end, byte paragraphLevel)
    {
        var visibleEnd = end;
        while (visibleEnd > start && Characters.HangsAtLineEnd(text[visibleEnd - 1]))
        {
            visibleEnd--;
        }

        var parts = new List<TextRun>();
        foreach (var run in runs)
        {
            if (run.Start < visibleEnd && run.End > start)
            {
                parts.Add(Part(run, Math.Max(start, run.Start), Math.Min(visibleEnd, run.End)));
            }
        }

        if (parts.Count > 0 && end < text.Length && text[visibleEnd - 1] == Characters.SoftHyphen)
        {
            parts.Add(Hyphen(parts[^1]));
        }

        var placed = InVisualOrder(parts, out var width);
        if (parts.Count > 0 && visibleEnd < end)
        {
            placed.Add(TrailingSpace(parts[^1], paragraphLevel, width));
        }

        return new TextLine(placed, width, (paragraphLevel & 1) == 1);
    }

    /// <summary>A run cut by a line end is shaped again: its letters at the cut may join differently.</summary>
    private TextRun Part(TextRun run, int start, int end) =>
        run.Start == start && run.End == end ? run : shaper.Shape(run with { Start = start, End = end });

    /// <summary>A hyphen that shows, and reads as the soft hyphen it stands for (ISO 32000-1, 14.8.2.2.3).</summary>
    private TextRun Hyphen(TextRun last)
    {
        var hyphen = shaper.Shape(last with { Source = "-", Start = 0, End = 1 });
        return hyphen with { Source = Characters.SoftHyphen.ToString() };
    }

    /// <summary>One space stays in the content after a line, or its last word and the next line's first would read as one.</summary>
    private PlacedRun TrailingSpace(TextRun last, byte paragraphLevel, double lineWidth)
    {
        var space = shaper.Shape(last with { Source = " ", Start = 0, End = 1, Level = paragraphLevel });
        return new PlacedRun(space, space.RightToLeft ? -space.Width : lineWidth);
    }

    private static List<PlacedRun> InVisualOrder(List<TextRun> runs, out double width)
    {
        if (runs.Count == 1)
        {
            width = runs[0].Width;
            return [new PlacedRun(runs[0], 0)];
        }

        var levels = runs.Select(run => run.Level).ToArray();
        var order = Enumerable.Range(0, runs.Count).ToArray();
        BidiAlgorithm.ReorderVisually(levels, order);

        var places = new double[runs.Count];
        width = 0;
        foreach (var index in order)
        {
            places[index] = width;
            width += runs[index].Width;
        }

        return runs.Select((run, index) => new PlacedRun(run, places[index])).ToList();
    }
}
