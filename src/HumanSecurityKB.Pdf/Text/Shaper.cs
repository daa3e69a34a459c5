using HarfBuzzSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace HumanSecurityKB.Pdf.Text;

/// <summary>Turns runs into glyphs. Holds native memory; one per document, not thread-safe.</summary>
internal sealed class Shaper : IDisposable
{
    private static readonly Feature[] LeftToRightFeatures = [];

    /// <summary>Optional Arabic ligatures cannot be copied out of a PDF letter by letter; lam-alef is not optional and stays.</summary>
    private static readonly Feature[] RightToLeftFeatures = [new(Tag.Parse("liga"), 0), new(Tag.Parse("dlig"), 0)];

    private readonly Buffer buffer = new()
    {
        ClusterLevel = ClusterLevel.MonotoneCharacters,
        Flags = BufferFlags.RemoveDefaultIgnorables,
    };

    public void Dispose() => buffer.Dispose();

    public TextRun Shape(TextRun run)
    {
        buffer.ClearContents();
        buffer.AddUtf16(run.Source.AsSpan(), run.Start, run.End - run.Start);
        buffer.Direction = run.RightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
        buffer.Script = run.Script;
        buffer.Language = new Language(run.Piece.Language);
        run.Face.Font.Shape(buffer, run.RightToLeft ? RightToLeftFeatures : LeftToRightFeatures);

        var glyphs = ReadGlyphs(run);
        var advance = 0;
        foreach (var glyph in glyphs)
        {
            advance += glyph.Advance;
        }

        return run with { Glyphs = glyphs, Width = advance * run.PointsPerUnit };
    }

    private Glyph[] ReadGlyphs(TextRun run)
    {
        var infos = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();
        var glyphs = new Glyph[infos.Length];
        var first = 0;
        while (first < infos.Length)
        {
            var last = LastOfCluster(infos, first);
            var start = (int)infos[first].Cluster;
            var end = EndOfCluster(infos, first, last, run);
            var main = WidestGlyph(positions, first, last);
            for (var i = first; i <= last; i++)
            {
                var position = positions[i];
                var length = i == main ? end - start : 0;
                glyphs[i] = new Glyph((ushort)infos[i].Codepoint, start, length, position.XAdvance, position.XOffset, position.YOffset);
            }

            first = last + 1;
        }

        return glyphs;
    }

    private static int LastOfCluster(ReadOnlySpan<GlyphInfo> infos, int first)
    {
        var last = first;
        while (last + 1 < infos.Length && infos[last + 1].Cluster == infos[first].Cluster)
        {
            last++;
        }

        return last;
    }

    /// <summary>A cluster ends where the logically next one starts, which stands to its left in right-to-left text.</summary>
    private static int EndOfCluster(ReadOnlySpan<GlyphInfo> infos, int first, int last, TextRun run)
    {
        var next = run.RightToLeft ? first - 1 : last + 1;
        return next >= 0 && next < infos.Length ? (int)infos[next].Cluster : run.End;
    }

    private static int WidestGlyph(ReadOnlySpan<GlyphPosition> positions, int first, int last)
    {
        var widest = first;
        for (var i = first + 1; i <= last; i++)
        {
            if (positions[i].XAdvance > positions[widest].XAdvance)
            {
                widest = i;
            }
        }

        return widest;
    }
}
