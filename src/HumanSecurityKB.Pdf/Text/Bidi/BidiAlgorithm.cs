namespace HumanSecurityKB.Pdf.Text;

internal enum ParagraphDirection
{
    LeftToRight,
    RightToLeft,
    Automatic,
}

internal static class BidiAlgorithm
{
    public static byte[] Levels(ReadOnlySpan<char> text, ParagraphDirection direction, out byte paragraphLevel)
    {
        paragraphLevel = 0;
        return new byte[text.Length];
    }

    public static void ReorderVisually(ReadOnlySpan<byte> levels, Span<int> order)
    {
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }
    }
}
