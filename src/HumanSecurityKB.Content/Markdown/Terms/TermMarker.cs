using HumanSecurityKB.Content.Terms;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HumanSecurityKB.Content.Markdown.Terms;

/// <summary>Marks the terms of the glossary in an article: the first use in every section, none within links and headings.</summary>
internal sealed class TermMarker(TermFinder finder)
{
    private readonly HashSet<Term> _markedInSection = [];
    private readonly List<Term> _marked = [];
    private readonly HashSet<Term> _used = [];

    public static TermsOfText Mark(MarkdownDocument document, TermFinder finder)
    {
        var marker = new TermMarker(finder);
        foreach (var block in document)
        {
            marker.MarkBlock(block);
        }

        return new TermsOfText([.. marker._marked.Distinct()], marker._used);
    }

    private void MarkBlock(Block block)
    {
        if (block is HeadingBlock)
        {
            _markedInSection.Clear();
            return;
        }

        foreach (var leaf in MarkdownText.LeavesOf(block).Where(leaf => leaf.Inline is not null && leaf is not HeadingBlock))
        {
            foreach (var literal in leaf.Inline!.Descendants<LiteralInline>().Where(literal => !IsInLink(literal)).ToList())
            {
                MarkLiteral(literal);
            }
        }
    }

    private static bool IsInLink(Inline inline)
    {
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline)
            {
                return true;
            }
        }

        return false;
    }

    private void MarkLiteral(LiteralInline literal)
    {
        var text = literal.Content.ToString();
        var (last, written) = (literal, 0);
        foreach (var (term, start, length) in finder.Find(text))
        {
            _used.Add(term);
            if (!term.IsExplainedInArticles || !_markedInSection.Add(term))
            {
                continue;
            }

            _marked.Add(term);
            var marked = new TermInline(term, text.Substring(start, length));
            var rest = new LiteralInline(text[(start + length)..]);
            last.Content = new StringSlice(text[written..start]);
            last.InsertAfter(marked); // the package's InsertBefore forgets the sibling before
            marked.InsertAfter(rest);
            (last, written) = (rest, start + length);
        }
    }
}

/// <param name="Explained">Where they stand, by their first use.</param>
/// <param name="Used">Those and all others.</param>
internal sealed record TermsOfText(IReadOnlyList<Term> Explained, IReadOnlySet<Term> Used);
