using System.Globalization;

namespace HumanSecurityKB.Pdf.Text;

/// <summary>Finds where the lines of a shaped paragraph end, as full as they will go.</summary>
internal sealed class LineFiller
{
    /// <summary>Room kept for the hyphen that shows when a line ends in a soft hyphen, as a share of the font size.</summary>
    private const double HyphenShare = 0.33;

    private readonly string text;
    private readonly double lineWidth;
    private readonly double hyphenWidth;
    private readonly double[] advances;
    private readonly LineBreak[] breaks;

    public LineFiller(string text, IReadOnlyList<TextRun> runs, double lineWidth)
    {
        this.text = text;
        this.lineWidth = lineWidth;
        hyphenWidth = runs[0].Piece.Style.Size * HyphenShare;
        advances = AdvancesOf(text.Length, runs);
        breaks = new LineBreak[text.Length];
        LineBreaker.FindBreaks(text, breaks);
    }

    /// <summary>Where the line that begins at <paramref name="start"/> ends; always beyond it.</summary>
    public int EndOfLine(int start)
    {
        var filled = 0.0;
        var lastBreak = start;
        for (var i = start; i < text.Length; i++)
        {
            if (i > start && breaks[i] == LineBreak.Mandatory)
            {
                return i;
            }

            if (breaks[i] == LineBreak.Allowed && RoomForHyphen(i, filled))
            {
                lastBreak = i;
            }

            if (filled + advances[i] > lineWidth && !Characters.HangsAtLineEnd(text[i]))
            {
                return lastBreak > start ? lastBreak : EmergencyBreak(start, i);
            }

            filled += advances[i];
        }

        return text.Length;
    }

    private bool RoomForHyphen(int index, double filled) =>
        index == 0 || text[index - 1] != Characters.SoftHyphen || filled + hyphenWidth <= lineWidth;

    /// <summary>A word wider than the line is cut, but only between characters as a reader perceives them.</summary>
    private int EmergencyBreak(int start, int index)
    {
        var end = AfterWholeCharacter(start);
        while (end < index && AfterWholeCharacter(end) <= index)
        {
            end = AfterWholeCharacter(end);
        }

        return end;
    }

    private int AfterWholeCharacter(int start)
    {
        var end = start + StringInfo.GetNextTextElementLength(text.AsSpan(start));
        while (end < text.Length && Characters.IsInvisible(text[end]))
        {
            end++;
        }

        return end;
    }

    private static double[] AdvancesOf(int length, IReadOnlyList<TextRun> runs)
    {
        var advances = new double[length];
        foreach (var run in runs)
        {
            foreach (var glyph in run.Glyphs)
            {
                advances[glyph.Start] += glyph.Advance * run.PointsPerUnit;
            }
        }

        return advances;
    }
}
