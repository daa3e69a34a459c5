namespace HumanSecurityKB.Pdf.Text;

internal enum LineBreak : byte
{
    No,
    Allowed,
    Mandatory,
}

internal static class LineBreaker
{
    public static void FindBreaks(ReadOnlySpan<char> text, Span<LineBreak> breaks)
    {
        for (var i = 1; i < text.Length; i++)
        {
            breaks[i] = text[i - 1] switch
            {
                '\u2028' => LineBreak.Mandatory,
                ' ' or '-' or '/' or '\u00AD' when text[i] is not (' ' or '\u2028') => LineBreak.Allowed,
                _ => LineBreak.No,
            };
        }
    }
}
