using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Tags;
using HumanSecurityKB.Pdf.Text;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>The table of contents: an entry for each heading that follows, which leads to it.</summary>
internal sealed class ContentsLayout(LayoutContext context)
{
    private const double IndentPerLevel = 14;
    private const double NumberColumn = 40;

    public List<Strip> LayOut(TableOfContents contents, StructureElement parent, Frame frame)
    {
        var bookmarks = context.Headings.Following(contents.Depth).ToList();
        if (bookmarks.Count == 0)
        {
            return [];
        }

        var element = context.Tree.Add(StructureType.TOC, parent);
        var topLevel = bookmarks.Min(bookmark => bookmark.Level);
        var strips = bookmarks.ConvertAll<Strip>(bookmark => LayOutEntry(bookmark, topLevel, element, frame));
        strips[0].KeepsWithNext = true;
        strips[^1].SpaceAfter = context.Typography.Body.After;
        return strips;
    }

    private ContentsEntryStrip LayOutEntry(Bookmark bookmark, int topLevel, StructureElement contents, Frame frame)
    {
        var depth = bookmark.Level - topLevel;
        var style = (depth == 0 ? context.Typography.ContentsSection : context.Typography.ContentsEntry).WithColor(frame.Ink);
        var entry = context.Tree.Add(StructureType.TOCI, contents);
        var reference = context.Tree.Add(StructureType.Reference, entry);
        var link = context.Tree.Add(StructureType.Link, reference);
        var textFrame = frame.Indented(depth * IndentPerLevel, context.RightToLeft);
        // The space parts the words from the page number when both are read aloud.
        var text = new StyledText(bookmark.Text + " ", style.Text, context.Document.Language);
        var lines = context.Typesetter.Set([text], textFrame.Width - NumberColumn);
        return new ContentsEntryStrip(context, bookmark, lines, textFrame, style, link);
    }
}
