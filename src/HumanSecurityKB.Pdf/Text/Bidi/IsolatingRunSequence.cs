namespace HumanSecurityKB.Pdf.Text.Bidi;

/// <summary>
/// BD13: level runs joined across isolates, so that what stands before and after an isolate reads as neighbours.
/// The W and N rules see nothing outside it but its two ends.
/// </summary>
/// <param name="Positions">Where in the text each of its characters stands.</param>
/// <param name="Classes">The classes the rules change, one for each position.</param>
/// <param name="StartOfSequence">"sos", L or R.</param>
/// <param name="EndOfSequence">"eos", L or R.</param>
internal sealed record IsolatingRunSequence(
    int[] Positions, BidiClass[] Classes, byte Level, BidiClass StartOfSequence, BidiClass EndOfSequence)
{
    public int Length => Positions.Length;

    /// <summary>"e" of rules N0–N2: the direction of the embedding.</summary>
    public BidiClass EmbeddingDirection => DirectionOf(Level);

    public static BidiClass DirectionOf(byte level) => level % 2 == 1 ? BidiClass.R : BidiClass.L;
}
