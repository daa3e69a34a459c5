namespace HumanSecurityKB.Pdf.Text.Bidi;

/// <summary>Rules N1 and N2: neutrals between two texts of one direction join them, others follow the embedding.</summary>
internal static class NeutralTypes
{
    public static void Resolve(IsolatingRunSequence sequence)
    {
        Span<BidiClass> classes = sequence.Classes;
        int start = 0;
        while (start < classes.Length)
        {
            int end = start;
            while (end < classes.Length && classes[end].IsNeutralOrIsolate())
            {
                end++;
            }

            var before = start == 0 ? sequence.StartOfSequence : Direction(classes[start - 1]);
            var after = end == classes.Length ? sequence.EndOfSequence : Direction(classes[end]);
            classes[start..end].Fill(before == after ? before : sequence.EmbeddingDirection);
            start = end + 1;
        }
    }

    /// <summary>N1: numbers act as R.</summary>
    private static BidiClass Direction(BidiClass type) => type == BidiClass.L ? BidiClass.L : BidiClass.R;
}
