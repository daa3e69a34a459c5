using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Tags;
using HumanSecurityKB.Pdf.Text;
using HumanSecurityKB.Pdf.Text.Bidi;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>Paragraphs, headings and captions: all that is lines of text.</summary>
internal sealed class ParagraphLayout(LayoutContext context)
{
    /// <summary>Between paragraphs of one list item or cell.</summary>
    public const double CompactSpace = 3;

    private const double SectionRule = 0.75;
    private const double SectionRuleSpace = 7;

    public List<Strip> LayOut(Paragraph paragraph, StructureElement parent, Frame frame)
    {
        var style = frame.InColumnHeader
            ? context.Typography.ColumnHeader
            : context.Typography.Paragraph(paragraph.Style, frame.InCell);
        var isTitle = paragraph.Style is ParagraphStyle.Lead or ParagraphStyle.Display or ParagraphStyle.Poster;
        var strips = LayOut(paragraph.Inlines, StructureType.P, style, parent, isTitle ? OnDocumentSide(frame) : frame);
        return paragraph.KeepsWithNext ? KeptWithNext(strips) : strips;
    }

    /// <summary>A text without inline styles, such as a caption.</summary>
    public List<Strip> LayOut(string text, StructureType type, BlockStyle style, StructureElement parent, Frame frame) =>
        LayOut([new Inline(text)], type, style, parent, frame);

    /// <summary>A heading stays with the block below it. A rule across the page parts sections.</summary>
    public List<Strip> LayOut(Heading heading, StructureElement parent, Frame frame)
    {
        var bookmark = context.Headings.Next();
        if (bookmark.IsEmpty)
        {
            return [];
        }

        var style = frame.OnCover && bookmark.Level == 1 ? context.Typography.CoverTitle : context.Typography.Heading(bookmark.Level);
        var type = StructureType.H1 + (bookmark.Level - 1);
        var strips = LayOut(heading.Inlines, type, style, parent, OnDocumentSide(frame), bookmark);
        KeptWithNext(strips);
        if (heading.Mark is { } mark && frame.HangsMarks)
        {
            strips.Insert(0, new MarkStrip(context, mark, style.LineHeight) { SpaceBefore = style.Before });
            strips[1].SpaceBefore = 0;
        }

        if (bookmark.Level == 2 && !frame.InCell)
        {
            strips.Insert(0, new RuleStrip(frame, SectionRule, frame.Ink ?? Palette.Ink) { SpaceBefore = style.Before, KeepsWithNext = true });
            strips[1].SpaceBefore = SectionRuleSpace;
        }

        return strips;
    }

    private static List<Strip> KeptWithNext(List<Strip> strips)
    {
        foreach (var strip in strips)
        {
            strip.KeepsWithNext = true;
        }

        return strips;
    }

    /// <summary>Titles of a page start on one side, whatever script they are in.</summary>
    private static Frame OnDocumentSide(Frame frame) => frame with { KeepsToDocumentSide = true };

    private List<Strip> LayOut(
        IReadOnlyList<Inline> inlines, StructureType type, BlockStyle style, StructureElement parent, Frame frame, Bookmark? bookmark = null)
    {
        var pieces = inlines.Select(inline => inline with { Text = context.Cleaner.Clean(inline.Text) }).Where(inline => inline.Text.Length > 0).ToList();
        if (pieces.TrueForAll(piece => string.IsNullOrWhiteSpace(piece.Text)))
        {
            return [];
        }

        var colored = style.WithColor(frame.Ink);
        var lines = context.Typesetter.Set(pieces.ConvertAll(piece => StyledTextOf(piece, colored, onFill: frame.Ink is not null)), frame.Width);
        var elements = new InlineElements(context.Tree, context.Tree.Add(type, parent), context.Document.Language, pieces);
        var strips = lines.Select<TextLine, Strip>((line, index) => ToStrip(line, colored, frame, elements, index == 0 ? bookmark : null)).ToList();
        strips[0].SpaceBefore = style.Before;
        strips[^1].SpaceAfter = frame.IsCompact ? CompactSpace : style.After;
        KeepEndsTogether(strips);
        return strips;
    }

    /// <summary>Links have the accent's colour, but on a fill only its own ink is sure to be seen.</summary>
    private StyledText StyledTextOf(Inline piece, BlockStyle style, bool onFill)
    {
        var isPlain = onFill || Links.TargetOf(piece.Link) is null;
        var color = piece.Color ?? (isPlain ? style.Text.Color : Palette.Accent);
        var text = style.Text with
        {
            Bold = style.Text.Bold || piece.Bold,
            Italic = style.Text.Italic || piece.Italic,
            Color = color,
        };
        var language = piece.Language ?? context.Document.Language;
        return new StyledText(language == context.Document.Language ? piece.Text : Isolated(piece.Text), text, language);
    }

    /// <summary>Words of another language keep their own direction, and the brackets and points around them keep theirs.</summary>
    private string Isolated(string text) => context.RightToLeft || BidiClasses.HasRightToLeftLetter(text) ? $"\u2068{text}\u2069" : text;

    private LineStrip ToStrip(TextLine line, BlockStyle style, Frame frame, InlineElements elements, Bookmark? bookmark)
    {
        // A paragraph in another script than the document's starts at its own side, where there is room to.
        var startsRight = frame.KeepsToDocumentSide ? context.RightToLeft : line.RightToLeft;
        var left = frame.LeftFor(line.Width, startsRight);
        return new LineStrip(line, left, style, elements) { Bookmark = bookmark };
    }

    /// <summary>No single first or last line of a paragraph on a page of its own.</summary>
    private static void KeepEndsTogether(List<Strip> lines)
    {
        if (lines.Count > 1)
        {
            lines[0].KeepsWithNext = true;
            lines[^2].KeepsWithNext = true;
        }
    }
}
