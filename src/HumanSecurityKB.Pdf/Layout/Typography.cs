using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Text;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>
/// The type of the printed act: serif headings, light when large and bold when small, sans text of 10 points. Arabic
/// letters are smaller on their body and reach further up and down, so they are set larger and wider apart.
/// </summary>
internal sealed class Typography(bool rightToLeft)
{
    private const double ArabicSize = 1.08;
    private const double ArabicLineHeight = 1.2;

    public BlockStyle Body { get; } = Adapt(Sans(10, 15.2, 0, 7), rightToLeft);

    public BlockStyle Lead { get; } = Adapt(Serif(13, 19.5, 0, 12), rightToLeft);

    public BlockStyle Small { get; } = Adapt(Sans(8.5, 12.8, 0, 5).WithColor(Palette.Muted), rightToLeft);

    public BlockStyle Cell { get; } = Adapt(Sans(8.8, 12.8, 0, 4), rightToLeft);

    public BlockStyle CellSmall { get; } = Adapt(Sans(7.8, 11.4, 0, 3).WithColor(Palette.Muted), rightToLeft);

    public BlockStyle CellLead { get; } = Adapt(Serif(11, 15.5, 0, 4), rightToLeft);

    public BlockStyle ColumnHeader { get; } = Adapt(Bold(Sans(8, 11.4, 0, 3)), rightToLeft);

    public BlockStyle TableCaption { get; } = Adapt(Bold(Sans(8.8, 12.8, 6, 6)), rightToLeft);

    public BlockStyle FigureCaption { get; } = Adapt(Sans(8.5, 12.8, 5, 12).WithColor(Palette.Muted), rightToLeft);

    public BlockStyle ContentsEntry { get; } = Adapt(Sans(10, 15.2, 0, 4), rightToLeft);

    public BlockStyle ContentsSection { get; } = Adapt(Bold(Sans(10, 15.2, 7, 4)), rightToLeft);

    public BlockStyle Footer { get; } = Adapt(Sans(8, 11, 0, 0).WithColor(Palette.Muted), rightToLeft);

    public BlockStyle CoverTitle { get; } = Adapt(Serif(36, 43, 0, 16), rightToLeft);

    public BlockStyle Heading(int level) => Adapt(
        level switch
        {
            1 => Serif(26, 32, 28, 14),
            2 => Serif(17, 22, 26, 8),
            3 => Bold(Serif(12, 16.5, 16, 4)),
            4 => Bold(Sans(10, 15.2, 11, 3)),
            _ => Bold(Sans(9.2, 13.6, 9, 2)).WithColor(Palette.Muted),
        },
        rightToLeft);

    public BlockStyle Paragraph(ParagraphStyle style, bool inCell) => (style, inCell) switch
    {
        (ParagraphStyle.Lead, false) => Lead,
        (ParagraphStyle.Lead, true) => CellLead,
        (ParagraphStyle.Small, false) => Small,
        (ParagraphStyle.Small, true) => CellSmall,
        (_, true) => Cell,
        _ => Body,
    };

    private static BlockStyle Adapt(BlockStyle style, bool rightToLeft) =>
        rightToLeft ? style.Scaled(ArabicSize, ArabicLineHeight) : style;

    private static BlockStyle Sans(double size, double lineHeight, double before, double after) =>
        new(new TextStyle(FontFamily.Sans, size, Palette.Ink), lineHeight, before, after);

    private static BlockStyle Serif(double size, double lineHeight, double before, double after) =>
        new(new TextStyle(FontFamily.Serif, size, Palette.Ink), lineHeight, before, after);

    private static BlockStyle Bold(BlockStyle style) => style with { Text = style.Text with { Bold = true } };
}
