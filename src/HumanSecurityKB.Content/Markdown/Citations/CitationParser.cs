using Markdig.Helpers;
using Markdig.Parsers;

namespace HumanSecurityKB.Content.Markdown.Citations;

internal sealed class CitationParser : InlineParser
{
    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '@')
        {
            return false;
        }

        var idStart = slice.Start + 2;
        var idEnd = idStart;
        while (idEnd <= slice.End && IsIdCharacter(slice.Text[idEnd]))
        {
            idEnd++;
        }

        if (idEnd == idStart || idEnd > slice.End || slice.Text[idEnd] != ']')
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new CitationInline(slice.Text[idStart..idEnd])
        {
            Line = line,
            Column = column,
            Span = new(start, processor.GetSourcePosition(idEnd)),
            IsClosed = true,
        };
        slice.Start = idEnd + 1;
        return true;
    }

    private static bool IsIdCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c == '-';
}
