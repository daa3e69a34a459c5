using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Tags;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>Lays out blocks as strips and gives them their structure elements.</summary>
internal sealed class BlockLayout
{
    private const double CalloutPadding = 9;
    private const double CalloutSpace = 12;
    private const double PanelPadding = 12;

    private readonly LayoutContext context;
    private readonly ParagraphLayout paragraphs;
    private readonly ListLayout lists;
    private readonly TableLayout tables;
    private readonly FigureLayout figures;
    private readonly ContentsLayout contents;
    private readonly ColumnsLayout columns;
    private readonly CardsLayout cards;
    private readonly MarginNoteLayout marginNotes;

    public BlockLayout(LayoutContext context)
    {
        this.context = context;
        paragraphs = new ParagraphLayout(context);
        lists = new ListLayout(context, this);
        tables = new TableLayout(context, this, paragraphs);
        figures = new FigureLayout(context, paragraphs);
        contents = new ContentsLayout(context);
        columns = new ColumnsLayout(context, this);
        cards = new CardsLayout(context, this);
        marginNotes = new MarginNoteLayout(context, this);
    }

    public List<Strip> LayOutDocument()
    {
        var strips = new List<Strip>();
        var isCover = context.Document.HasCover;
        foreach (var block in context.Document.Blocks)
        {
            isCover &= block is not PageBreak;
            strips.AddRange(LayOut(block, context.Tree.Document, Frame.Page with { OnCover = isCover }, strips));
        }

        return strips;
    }

    /// <summary>Blocks inside another, where no page can be broken at will.</summary>
    public List<Strip> LayOut(IReadOnlyList<Block> blocks, StructureElement parent, Frame frame)
    {
        var strips = new List<Strip>();
        foreach (var block in blocks.Where(block => block is not PageBreak))
        {
            strips.AddRange(LayOut(block, parent, frame, strips));
        }

        return strips;
    }

    private List<Strip> LayOut(Block block, StructureElement parent, Frame frame, List<Strip> above) => block switch
    {
        Heading heading => paragraphs.LayOut(heading, parent, frame),
        Paragraph paragraph => paragraphs.LayOut(paragraph, parent, frame),
        ListBlock list => lists.LayOut(list, parent, frame),
        Table table => tables.LayOut(table, parent, frame),
        Callout { Fill: { } fill } panel => LayOutPanel(panel, fill, parent, frame),
        Callout callout => LayOut(callout, parent, frame),
        Columns side => columns.LayOut(side, parent, frame),
        Cards toCut => cards.LayOut(toCut, parent, frame),
        MarginNote note => marginNotes.LayOut(note, parent, frame),
        Figure figure => figures.LayOut(figure, parent, frame),
        TableOfContents table => contents.LayOut(table, parent, frame),
        KeepTogether together => Together(LayOut(together.Blocks, parent, frame), frame),
        PageBreak => [new PageBreakStrip()],
        Space space => [new SpaceStrip(Math.Max(0, space.Points)) { KeepsWithNext = above.Count > 0 && above[^1].KeepsWithNext }],
        _ => throw new NotSupportedException($"A PDF cannot be made of blocks of type {block.GetType().Name}."),
    };

    private List<Strip> LayOut(Callout callout, StructureElement parent, Frame frame)
    {
        var content = LayOut(callout.Blocks, context.Tree.Add(StructureType.Div, parent), frame);
        if (content.Count == 0)
        {
            return [];
        }

        content[0].SpaceBefore = CalloutPadding;
        content[^1].SpaceAfter = CalloutPadding;
        content[^1].KeepsWithNext = true;
        var color = frame.Ink ?? Palette.Accent;
        var upper = new RuleStrip(frame, 1, color) { SpaceBefore = CalloutSpace, KeepsWithNext = true };
        var lower = new RuleStrip(frame, 1, color) { SpaceAfter = CalloutSpace };
        return [upper, .. content, lower];
    }

    private List<Strip> LayOutPanel(Callout panel, uint fill, StructureElement parent, Frame frame)
    {
        var inner = frame with
        {
            Left = frame.Left + PanelPadding,
            Width = frame.Width - (2 * PanelPadding),
            Room = frame.Room - (2 * PanelPadding),
            Ink = Palette.TextOn(fill),
            KeepsToDocumentSide = true,
        };
        var content = LayOut(panel.Blocks, context.Tree.Add(StructureType.Div, parent), inner);
        return content.Count == 0 ? [] : [new PanelStrip(content, frame, PanelPadding, fill) { SpaceBefore = CalloutSpace, SpaceAfter = CalloutSpace }];
    }

    private static List<Strip> Together(List<Strip> strips, Frame frame)
    {
        if (StripStack.HeightOf(strips) <= frame.Room)
        {
            foreach (var strip in strips.SkipLast(1))
            {
                strip.KeepsWithNext = true;
            }
        }

        return strips;
    }
}
