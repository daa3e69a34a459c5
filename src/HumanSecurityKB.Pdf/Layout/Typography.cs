using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Text;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>
/// The type of the printed act: serif headings, light when large and bold when small, sans text of 10 points. Arabic
/// letters are smaller on their body and reach further up and down: right-to-left documents are set larger and wider
/// apart, in one family, with bold headings.
/// </summary>
internal sealed class Typography(bool rightToLeft)
{
    private const double ArabicSize = 1.08;
    private const double ArabicLineHeight = 1.2;

    public BlockStyle Body { get; } = Adapt(Sans(10, 15.2, 0, 7), rightToLeft);

    public BlockStyle Lead { get; } = Adapt(Serif(13, 19.5, 0, 12), rightToLeft);

    public BlockStyle Small { get; } = Adapt(Muted(Sans(8.5, 12.8, 0, 5)), rightToLeft);

    public BlockStyle Display { get; } = Adapt(Serif(20, 25, 0, 4), rightToLeft);

    public BlockStyle Poster { get; } = Adapt(Serif(54, 64, 0, 8), rightToLeft);

    public BlockStyle Cell { get; } = Adapt(Sans(8.8, 12.8, 0, 4), rightToLeft);

    public BlockStyle CellSmall { get; } = Adapt(Muted(Sans(7.8, 11.4, 0, 3)), rightToLeft);

    public BlockStyle CellLead { get; } = Adapt(Serif(11, 15.5, 0, 4), rightToLeft);

    public BlockStyle CellDisplay { get; } = Adapt(Serif(13, 17, 0, 3), rightToLeft);

    public BlockStyle ColumnHeader { get; } = Adapt(Bold(Sans(8, 11.4, 0, 3)), rightToLeft);

    public BlockStyle TableCaption { get; } = Adapt(Sans(8.8, 12.8, 6, 6), rightToLeft);

    public BlockStyle FigureCaption { get; } = Adapt(Muted(Sans(8.5, 12.8, 5, 12)), rightToLeft);

    public BlockStyle ContentsEntry { get; } = Adapt(Sans(10, 15.2, 0, 4), rightToLeft);

    public BlockStyle ContentsSection { get; } = Adapt(Bold(Sans(10, 15.2, 7, 4)), rightToLeft);

    public BlockStyle Footer { get; } = Adapt(Muted(Sans(8, 11, 0, 0)), rightToLeft);

    public BlockStyle CoverTitle { get; } = AdaptHeading(Serif(36, 43, 0, 16), rightToLeft);

    /// <summary>Levels from 1 to 6.</summary>
    public BlockStyle Heading(int level)
    {
        var style = level switch
        {
            1 => Serif(26, 32, 28, 14),
            2 => Serif(17, 22, 26, 8),
            3 => Bold(Serif(12, 16.5, 16, 4)),
            4 => Bold(Sans(10, 15.2, 11, 3)),
            _ => Muted(Bold(Sans(9.2, 13.6, 9, 2))),
        };
        return AdaptHeading(style, rightToLeft);
    }

    public BlockStyle Paragraph(ParagraphStyle style, bool inCell) => (style, inCell) switch
    {
        (ParagraphStyle.Lead, false) => Lead,
        (ParagraphStyle.Lead, true) => CellLead,
        (ParagraphStyle.Small, false) => Small,
        (ParagraphStyle.Small, true) => CellSmall,
        (ParagraphStyle.Display, false) => Display,
        (ParagraphStyle.Poster, false) => Poster,
        (ParagraphStyle.Display or ParagraphStyle.Poster, true) => CellDisplay,
        (_, true) => Cell,
        _ => Body,
    };

    private static BlockStyle Adapt(BlockStyle style, bool rightToLeft) =>
        rightToLeft ? style.InSans().Scaled(ArabicSize, ArabicLineHeight) : style;

    private static BlockStyle AdaptHeading(BlockStyle style, bool rightToLeft) =>
        Adapt(rightToLeft ? Bold(style) : style, rightToLeft);

    private static BlockStyle Sans(double size, double lineHeight, double before, double after) =>
        new(new TextStyle(FontFamily.Sans, size, Palette.Ink), lineHeight, before, after);

    private static BlockStyle Serif(double size, double lineHeight, double before, double after) =>
        new(new TextStyle(FontFamily.Serif, size, Palette.Ink), lineHeight, before, after);

    private static BlockStyle Bold(BlockStyle style) => style with { Text = style.Text with { Bold = true } };

    private static BlockStyle Muted(BlockStyle style) => style.WithColor(Palette.Muted);
}
