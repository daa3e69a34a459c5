using System.Globalization;
using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Tags;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>Lists: a label column and a body column, each item tagged LI with Lbl and LBody.</summary>
internal sealed class ListLayout(LayoutContext context, BlockLayout blocks)
{
    private const double LabelGapInEms = 0.7;
    private const double SpaceBetweenItems = ParagraphLayout.CompactSpace;

    public List<Strip> LayOut(ListBlock list, StructureElement parent, Frame frame)
    {
        if (list.Items.Count == 0)
        {
            return [];
        }

        var style = context.Typography.Paragraph(ParagraphStyle.Body, frame.InCell);
        var element = context.Tree.Add(StructureType.L, parent);
        element.Attributes = new ListAttributes(list.Numbered);
        var labelColumn = WidthOfLabels(list, style);
        var strips = new List<Strip>();
        for (var i = 0; i < list.Items.Count; i++)
        {
            strips.AddRange(LayOutItem(list.Items[i], Label(list, i), element, frame, style, labelColumn));
        }

        strips[^1].SpaceAfter = frame.IsCompact ? SpaceBetweenItems : style.After;
        return strips;
    }

    private List<Strip> LayOutItem(ListItem item, string label, StructureElement list, Frame frame, BlockStyle style, double labelColumn)
    {
        var element = context.Tree.Add(StructureType.LI, list);
        var labelElement = context.Tree.Add(StructureType.Lbl, element);
        var bodyElement = context.Tree.Add(StructureType.LBody, element);
        var bodyFrame = frame.Indented(labelColumn, context.RightToLeft) with
        {
            KeepsToDocumentSide = true,
            IsCompact = true,
            Alignment = CellAlignment.Start,
        };
        var body = blocks.LayOut(item.Blocks, bodyElement, bodyFrame);
        var labelStyle = style.WithColor(frame.Ink);
        var labelStrip = new LabelStrip(context.SetLine(label, labelStyle), frame, labelStyle, labelElement, context.RightToLeft)
        {
            StandsAlone = body is [] or [SpaceStrip, ..],
            KeepsWithNext = body.Count > 0,
        };
        List<Strip> strips = [labelStrip, .. body];
        strips[Math.Min(1, body.Count)].SpaceBefore = 0;
        strips[^1].SpaceAfter = SpaceBetweenItems;
        return strips;
    }

    private double WidthOfLabels(ListBlock list, BlockStyle style) =>
        context.SetLine(Label(list, list.Items.Count - 1), style).Width + (LabelGapInEms * style.Text.Size);

    private static string Label(ListBlock list, int index) =>
        list.Numbered ? (index + 1).ToString(CultureInfo.InvariantCulture) + "." : "•";
}
