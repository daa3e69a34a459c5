using System.Text;
using HarfBuzzSharp;

namespace HumanSecurityKB.Pdf.Text;

/// <summary>Cuts a paragraph into runs of one piece, bidi level, script and face.</summary>
internal sealed class Itemiser(FontLibrary fonts)
{
    public List<TextRun> Split(StyledParagraph paragraph, ReadOnlySpan<byte> levels)
    {
        var runs = new List<TextRun>();
        var kind = default(RunKind);
        var start = 0;
        var index = 0;
        while (index < paragraph.Text.Length)
        {
            var rune = Rune.GetRuneAt(paragraph.Text, index);
            var piece = paragraph.PieceAt(index, kind.Piece);
            var style = paragraph.Pieces[piece].Style;
            if (index == 0)
            {
                kind = Begin(piece, style, levels[index], rune);
            }
            else if (kind.Piece != piece || kind.Level != levels[index] || !TryExtend(ref kind, style, rune))
            {
                runs.Add(MakeRun(paragraph, kind, start, index));
                kind = Begin(piece, style, levels[index], rune);
                start = index;
            }

            index += rune.Utf16SequenceLength;
        }

        runs.Add(MakeRun(paragraph, kind, start, index));
        return runs;
    }

    private RunKind Begin(int piece, TextStyle style, byte level, Rune rune) =>
        new(piece, level, Scripts.Of(rune), FaceFor(style, level, rune));

    /// <summary>Whether the rune can go on in the open run; a run of figures or spaces takes the script of its first letter.</summary>
    private bool TryExtend(ref RunKind kind, TextStyle style, Rune rune)
    {
        var script = Scripts.Of(rune);
        if (Scripts.IsShared(script))
        {
            return kind.Face.Covers(rune) || Characters.IsInvisible(rune);
        }

        var scriptFits = kind.Script == script || Scripts.IsShared(kind.Script);
        if (!scriptFits || FaceFor(style, kind.Level, rune) != kind.Face)
        {
            return false;
        }

        kind = kind with { Script = script };
        return true;
    }

    private FontFace FaceFor(TextStyle style, byte level, Rune rune) => fonts.FaceFor(rune, style, rightToLeft: (level & 1) == 1);

    private static TextRun MakeRun(StyledParagraph paragraph, RunKind kind, int start, int end) => new()
    {
        Source = paragraph.Text,
        Start = start,
        End = end,
        Face = kind.Face,
        Piece = paragraph.Pieces[kind.Piece],
        PieceIndex = kind.Piece,
        Script = kind.Script,
        Level = kind.Level,
    };

    private readonly record struct RunKind(int Piece, byte Level, Script Script, FontFace Face);
}
