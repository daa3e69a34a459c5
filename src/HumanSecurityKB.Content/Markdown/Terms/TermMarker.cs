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

    /// <returns>The terms marked, by their first use.</returns>
    public static IReadOnlyList<Term> Mark(MarkdownDocument document, TermFinder finder)
    {
        var marker = new TermMarker(finder);
        foreach (var block in document)
        {
            marker.MarkBlock(block);
        }

        return [.. marker._marked.Distinct()];
    }

    private void MarkBlock(Block block)
    {
        if (block is HeadingBlock)
        {
            _markedInSection.Clear();
            return;
        }

        foreach (var literal in MarkdownText.LeavesOf(block).SelectMany(leaf => leaf.Inline?.Descendants<LiteralInline>() ?? []).ToList())
        {
            if (literal.FindParentOfType<LinkInline>().FirstOrDefault() is null)
            {
                MarkLiteral(literal);
            }
        }
    }

    private void MarkLiteral(LiteralInline literal)
    {
        var text = literal.Content.ToString();
        var (last, written) = (literal, 0);
        foreach (var (term, start, length) in finder.Find(text).Where(found => found.Term.IsExplainedInArticles && _markedInSection.Add(found.Term)))
        {
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
