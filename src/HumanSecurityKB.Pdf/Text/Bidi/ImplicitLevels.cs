namespace HumanSecurityKB.Pdf.Text.Bidi;

/// <summary>Rules I1 and I2: levels from the resolved types.</summary>
internal static class ImplicitLevels
{
    public static void Resolve(IsolatingRunSequence sequence, BidiParagraph paragraph)
    {
        bool isLeftToRight = sequence.EmbeddingDirection == BidiClass.L;
        for (int i = 0; i < sequence.Length; i++)
        {
            paragraph.Levels[sequence.Positions[i]] += isLeftToRight
                ? RaiseInLeftToRight(sequence.Classes[i])
                : RaiseInRightToLeft(sequence.Classes[i]);
        }
    }

    /// <summary>I1.</summary>
    private static byte RaiseInLeftToRight(BidiClass type) => type switch
    {
        BidiClass.R => 1,
        BidiClass.AN or BidiClass.EN => 2,
        _ => 0,
    };

    /// <summary>I2.</summary>
    private static byte RaiseInRightToLeft(BidiClass type) => type == BidiClass.R ? (byte)0 : (byte)1;
}
