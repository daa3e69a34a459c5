using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Layout;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HumanSecurityKB.Reports.Word;

/// <summary>The styles of a file and what holds where no style says otherwise.</summary>
internal static class WordStyles
{
    public static W.Styles Of(PdfDocument document) => new(
    [
        Defaults(document),
        .. WordStyle.All.Select(style => style.ToStyle(document.RightToLeft)),
        Hyperlink(),
        WordTables.ToStyle(),
    ]);

    private static W.DocDefaults Defaults(PdfDocument document) => new(
        new W.RunPropertiesDefault(new W.RunPropertiesBaseStyle
        {
            RunFonts = new W.RunFonts { Ascii = WordStyle.Sans, HighAnsi = WordStyle.Sans, EastAsia = WordStyle.Sans, ComplexScript = WordStyle.Sans },
            Languages = WordLanguage.Of(document.Language),
        }),
        new W.ParagraphPropertiesDefault(new W.ParagraphPropertiesBaseStyle
        {
            BiDi = document.RightToLeft ? new W.BiDi() : null,
            WidowControl = new W.WidowControl(),
        }));

    private static W.Style Hyperlink() => new()
    {
        Type = W.StyleValues.Character,
        StyleId = WordParagraphs.HyperlinkStyle,
        StyleName = new W.StyleName { Val = "Hyperlink" },
        StyleRunProperties = new W.StyleRunProperties
        {
            Color = new W.Color { Val = WordColor.Of(Palette.Accent) },
            Underline = new W.Underline { Val = W.UnderlineValues.Single },
        },
    };
}
