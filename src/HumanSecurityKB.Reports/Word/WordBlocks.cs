using DocumentFormat.OpenXml;
using HumanSecurityKB.Pdf.Document;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HumanSecurityKB.Reports.Word;

/// <summary>Blocks to paragraphs and tables in reading order.</summary>
internal sealed class WordBlocks
{
    private readonly WordContext _context;
    private readonly WordParagraphs _paragraphs;
    private readonly WordTables _tables;
    private readonly WordFigures _figures;
    private readonly WordContents _contents;

    public WordBlocks(WordContext context)
    {
        _context = context;
        _paragraphs = new WordParagraphs(context);
        _tables = new WordTables(context, this, _paragraphs);
        _figures = new WordFigures(context, _paragraphs);
        _contents = new WordContents(context, _paragraphs);
    }

    public W.Body Body()
    {
        var flow = new WordFlow();
        Add(_context.Document.Blocks, flow, Place.Page);
        var body = new W.Body(flow.Finish(WordStyle.Body));
        body.Append(_contents.Fill());
        return body;
    }

    public void Add(IEnumerable<Block> blocks, WordFlow flow, Place place)
    {
        foreach (var block in blocks)
        {
            Add(block, flow, place);
        }
    }

    private void Add(Block block, WordFlow flow, Place place)
    {
        switch (block)
        {
            case Heading heading:
                Add(heading, flow, place);
                break;
            case Paragraph paragraph:
                Add(paragraph, flow, place);
                break;
            case ListBlock list:
                Add(list, flow, place);
                break;
            case Table table:
                _tables.Add(table, flow, place);
                break;
            case Callout callout:
                Add(callout, flow, place);
                break;
            case Columns columns:
                Add(columns.Parts.SelectMany(part => part.Blocks), flow, place);
                break;
            case MarginNote margin:
                Add(margin.Note.Where(block => !IsDecoration(block)).Concat(margin.Blocks), flow, place);
                break;
            case Figure figure:
                _figures.Add(figure, flow, place);
                break;
            case TableOfContents contents:
                _contents.Add(contents, flow);
                break;
            case KeepTogether together:
                AddTogether(together.Blocks, flow, place);
                break;
            case PageBreak when place.InCell:
                break;
            case PageBreak:
                flow.BreakPage();
                break;
            case Space space:
                flow.AddSpace(space.Points);
                break;
            default:
                throw new NotSupportedException($"A Word file cannot be made of blocks of type {block.GetType().Name}.");
        }
    }

    /// <summary>What adds charm to a margin would only part the text where there is none.</summary>
    private static bool IsDecoration(Block block) => block is Figure { AlternativeText: "" };

    /// <summary>Levels that jump are closed up, as in the printed report. A heading's mark only repeats its words and is left out.</summary>
    private void Add(Heading heading, WordFlow flow, Place place)
    {
        if (WordParagraphs.IsBlank(heading.Inlines))
        {
            return;
        }

        var above = _context.Headings.LastOrDefault()?.Level ?? 0;
        var level = Math.Clamp(heading.Level, 1, Math.Min(above + 1, 6));
        var style = WordStyle.Heading(level);
        var id = _context.NextId();
        var paragraph = _paragraphs.Of(heading.Inlines, style, place);
        paragraph.InsertAfter(new W.BookmarkStart { Id = $"{id}", Name = $"heading{id}" }, paragraph.ParagraphProperties);
        paragraph.Append(new W.BookmarkEnd { Id = $"{id}" });
        flow.Add(paragraph, style);
        _context.Headings.Add(new WordHeading(level, heading.Inlines, $"heading{id}"));
    }

    private void Add(Paragraph paragraph, WordFlow flow, Place place)
    {
        if (!WordParagraphs.IsBlank(paragraph.Inlines))
        {
            var style = WordStyle.For(paragraph.Style, place);
            var element = _paragraphs.Of(paragraph.Inlines, style, place);
            element.ParagraphProperties!.KeepNext = paragraph.KeepsWithNext ? new W.KeepNext() : element.ParagraphProperties.KeepNext;
            flow.Add(element, style);
        }
    }

    private void Add(ListBlock list, WordFlow flow, Place place)
    {
        var number = _context.Lists.Begin(list.Numbered);
        var inner = place.Indented(WordLists.Indent) with { ListLevel = place.ListLevel + 1 };
        foreach (var item in list.Items)
        {
            var text = item.Blocks.Count > 0 ? item.Blocks[0] as Paragraph : null;
            AddItem(text ?? new Paragraph(""), number, flow, inner);
            Add(item.Blocks.Skip(text is null ? 0 : 1), flow, inner);
        }

        if (place is { ListLevel: 0, InCell: false })
        {
            flow.AddSpace(WordStyle.Body.After);
        }
    }

    private void AddItem(Paragraph first, int number, WordFlow flow, Place place)
    {
        var style = WordStyle.For(first.Style, place);
        var item = _paragraphs.Of(first.Inlines, style, place);
        item.ParagraphProperties!.NumberingProperties = WordLists.ItemOf(number, place.ListLevel);
        item.ParagraphProperties.Indentation!.Hanging = WordLength.Twips(WordLists.Indent);
        flow.Add(item, style);
    }

    private void Add(Callout callout, WordFlow flow, Place place)
    {
        flow.AddSpace(WordCallout.SpaceAround);
        var start = flow.Count;
        Add(callout.Blocks, flow, WordCallout.Within(callout, place));
        WordCallout.Frame(callout, [.. flow.Elements.Skip(start).OfType<W.Paragraph>()]);
        flow.AddSpace(WordCallout.SpaceAround);
    }

    private void AddTogether(IReadOnlyList<Block> blocks, WordFlow flow, Place place)
    {
        var start = flow.Count;
        Add(blocks, flow, place);
        var elements = flow.Elements.Skip(start).ToList();
        foreach (var paragraph in elements.SelectMany(ParagraphsIn).Except(elements.TakeLast(1).SelectMany(LastParagraphsIn)))
        {
            paragraph.ParagraphProperties ??= new W.ParagraphProperties();
            paragraph.ParagraphProperties.KeepNext = new W.KeepNext();
            paragraph.ParagraphProperties.KeepLines = new W.KeepLines();
        }
    }

    private static IEnumerable<W.Paragraph> ParagraphsIn(OpenXmlElement element) =>
        element is W.Paragraph paragraph ? [paragraph] : element.Descendants<W.Paragraph>();

    /// <summary>Those of the last row of a table: they need not stay with what follows the table.</summary>
    private static IEnumerable<W.Paragraph> LastParagraphsIn(OpenXmlElement element) =>
        element is W.Table table ? table.Elements<W.TableRow>().Last().Descendants<W.Paragraph>() : ParagraphsIn(element);
}
