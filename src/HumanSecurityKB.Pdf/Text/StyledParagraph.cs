namespace HumanSecurityKB.Pdf.Text;

/// <summary>The pieces of one paragraph and their text joined up, for all that works across pieces.</summary>
internal sealed class StyledParagraph
{
    private readonly int[] ends;

    public StyledParagraph(IReadOnlyList<StyledText> pieces)
    {
        Pieces = pieces;
        Text = string.Concat(pieces.Select(piece => piece.Text));
        ends = new int[pieces.Count];
        var end = 0;
        for (var i = 0; i < ends.Length; i++)
        {
            end += pieces[i].Text.Length;
            ends[i] = end;
        }
    }

    public IReadOnlyList<StyledText> Pieces { get; }

    public string Text { get; }

    /// <summary>The piece that the code unit at <paramref name="index"/> belongs to, looking on from <paramref name="piece"/>.</summary>
    public int PieceAt(int index, int piece)
    {
        while (ends[piece] <= index)
        {
            piece++;
        }

        return piece;
    }
}
