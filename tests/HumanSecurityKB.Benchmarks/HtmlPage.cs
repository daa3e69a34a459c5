using System.Globalization;
using System.Net;
using HumanSecurityKB.Pdf.Document;

namespace HumanSecurityKB.Benchmarks;

/// <summary>The blocks of a report as a plain web page, so that a browser prints what our writer writes.</summary>
internal static class HtmlPage
{
    private const string Style =
        "@page{size:A4;margin:25mm 22mm}body{font:10pt/1.4 'Noto Sans',sans-serif}table{border-collapse:collapse;width:100%}td,th{border-bottom:.5pt solid;text-align:start;vertical-align:top;padding:2pt}"
        + ".columns{display:flex;gap:12pt}.columns>*{flex:1}svg{max-width:100%;height:auto}.break{break-before:page}";

    public static string Of(PdfDocument document) =>
        $"<!doctype html><html lang=\"{document.Language}\" dir=\"{(document.RightToLeft ? "rtl" : "ltr")}\"><meta charset=\"utf-8\"><title>{Text(document.Title)}</title><style>{Style}</style>{Of(document.Blocks)}</html>";

    private static string Of(IEnumerable<Block> blocks) => string.Concat(blocks.Select(Of));

    private static string Of(Block block) => block switch
    {
        Heading heading => $"<h{heading.Level}>{Of(heading.Inlines)}</h{heading.Level}>",
        Paragraph paragraph => $"<p>{Of(paragraph.Inlines)}</p>",
        ListBlock list => $"<{(list.Numbered ? "ol" : "ul")}>{string.Concat(list.Items.Select(item => $"<li>{Of(item.Blocks)}</li>"))}</{(list.Numbered ? "ol" : "ul")}>",
        Table table => $"<table><caption>{Text(table.Caption ?? "")}</caption><thead>{Rows(table.HeaderRows, "th")}</thead>{string.Concat(table.Groups.Select(group => $"<tbody>{Rows(group.Rows, "td")}</tbody>"))}</table>",
        Callout callout => $"<aside>{Of(callout.Blocks)}</aside>",
        Columns columns => $"<div class=\"columns\">{string.Concat(columns.Parts.Select(part => $"<div>{Of(part.Blocks)}</div>"))}</div>",
        MarginNote note => $"<div class=\"columns\"><div>{Of(note.Note)}</div><div>{Of(note.Blocks)}</div></div>",
        KeepTogether kept => $"<section>{Of(kept.Blocks)}</section>",
        Figure figure => $"<figure>{Of(figure.Drawing)}<figcaption>{Text(figure.Caption ?? "")}</figcaption></figure>",
        PageBreak => "<div class=\"break\"></div>",
        _ => "",
    };

    private static string Rows(IEnumerable<TableRow> rows, string cell) =>
        string.Concat(rows.Select(row => $"<tr>{string.Concat(row.Cells.Select(content => $"<{cell} colspan=\"{content.ColumnSpan}\">{Of(content.Blocks)}</{cell}>"))}</tr>"));

    private static string Of(IEnumerable<Inline> inlines) =>
        string.Concat(inlines.Select(inline => inline.Bold ? $"<b>{Text(inline.Text)}</b>" : $"<span>{Text(inline.Text)}</span>"));

    private static string Of(VectorDrawing drawing) =>
        $"<svg width=\"{Number(drawing.Width)}pt\" viewBox=\"0 0 {Number(drawing.Width)} {Number(drawing.Height)}\">{string.Concat(drawing.Shapes.Select(Of))}</svg>";

    private static string Of(Shape shape)
    {
        var paint = $"fill=\"{Color(shape.Fill)}\" stroke=\"{Color(shape.Stroke)}\" stroke-width=\"{Number(shape.StrokeWidth)}\"";
        return shape switch
        {
            RectangleShape box => $"<rect {paint} x=\"{Number(box.X)}\" y=\"{Number(box.Y)}\" width=\"{Number(box.Width)}\" height=\"{Number(box.Height)}\"/>",
            CircleShape circle => $"<circle {paint} cx=\"{Number(circle.CenterX)}\" cy=\"{Number(circle.CenterY)}\" r=\"{Number(circle.Radius)}\"/>",
            LineShape line => $"<polyline {paint} points=\"{string.Join(' ', line.Points.Select(point => $"{Number(point.X)},{Number(point.Y)}"))}\"/>",
            PathShape path => $"<path {paint} transform=\"translate({Number(path.X)} {Number(path.Y)}) scale({Number(path.Scale)})\" d=\"{path.Data}\"/>",
            LabelShape label => $"<text {paint} x=\"{Number(label.X)}\" y=\"{Number(label.Y)}\" font-size=\"{Number(label.Size)}\">{Text(label.Text)}</text>",
            _ => "",
        };
    }

    private static string Color(uint? color) => color is { } value ? $"#{value:x6}" : "none";

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
