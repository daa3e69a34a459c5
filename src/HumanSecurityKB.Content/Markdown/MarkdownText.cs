using System.Text;
using HumanSecurityKB.Content.Markdown.Terms;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HumanSecurityKB.Content.Markdown;

/// <summary>Markdown without its marks, for search, contents lists and counting words.</summary>
internal static class MarkdownText
{
    /// <summary>Without the headings, which are not part of any sentence. What ends without a mark, as a cell of a table does, gets one.</summary>
    public static string Of(Block block)
    {
        var text = new StringBuilder();
        foreach (var leaf in LeavesOf(block).Where(leaf => leaf.Inline is not null && leaf is not HeadingBlock))
        {
            if (text.Length > 0)
            {
                text.Append(char.IsLetterOrDigit(text[^1]) ? "; " : " ");
            }

            text.Append(Of(leaf));
        }

        return text.ToString();
    }

    public static string Of(LeafBlock block)
    {
        var text = new StringBuilder();
        Append(text, block.Inline!);
        return text.Replace("  ", " ").ToString().Trim(); // a citation leaves the spaces on both its sides
    }

    /// <summary>The blocks within a block that hold text, itself included.</summary>
    public static IEnumerable<LeafBlock> LeavesOf(Block block) => block switch
    {
        LeafBlock leaf => [leaf],
        ContainerBlock container => container.Descendants<LeafBlock>(),
        _ => [],
    };

    private static void Append(StringBuilder text, ContainerInline container)
    {
        foreach (var inline in container.Descendants())
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case TermInline term:
                    text.Append(term.Text);
                    break;
                case CodeInline code:
                    text.Append(code.ContentSpan);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
            }
        }
    }
}
