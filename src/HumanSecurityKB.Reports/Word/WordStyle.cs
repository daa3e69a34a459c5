using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Layout;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HumanSecurityKB.Reports.Word;

/// <summary>
/// A paragraph style. Names that Word has built in are shown to people in their own language. Sizes and spaces are points,
/// close to those of the printed report.
/// </summary>
/// <param name="LineHeight">Share of the font's own height of a line.</param>
internal sealed record WordStyle(string Id, string Name, double Size, double LineHeight, double Before, double After)
{
    /// <summary>On every system that Word runs on; other programs have fonts of the same widths in their place.</summary>
    public const string Sans = "Arial";

    public const string Serif = "Georgia";

    /// <summary>Points by which an entry of a table of contents stands in from the entry above its level.</summary>
    public const double ContentsIndent = 14;

    /// <summary>Arabic letters are smaller on their body.</summary>
    private const double ComplexSize = 1.1;

    public static readonly WordStyle Normal = new("Normal", "Normal", 10, 1.2, 0, 0);
    public static readonly WordStyle Body = new("BodyText", "Body Text", 10, 1.2, 0, 7);
    public static readonly WordStyle ListItem = new("ListParagraph", "List Paragraph", 10, 1.2, 0, 3);
    public static readonly WordStyle Lead = Own("Lead", 13, 1.2, 0, 11) with { Font = Serif };
    public static readonly WordStyle Small = Own("Small", 8.5, 1.2, 0, 5) with { Color = Palette.Muted };
    public static readonly WordStyle Display = Own("Display", 24, 1.1, 4, 4) with { Font = Serif };
    public static readonly WordStyle Cell = Own("Cell", 9, 1.15, 0, 2);
    public static readonly WordStyle CellLead = Own("Cell Lead", 11, 1.15, 0, 2) with { Font = Serif };
    public static readonly WordStyle CellSmall = Own("Cell Small", 8, 1.15, 0, 2) with { Color = Palette.Muted };
    public static readonly WordStyle CellDisplay = Own("Cell Display", 17, 1.1, 0, 2) with { Font = Serif };
    public static readonly WordStyle ColumnHeader = Own("Column Header", 8, 1.15, 0, 2) with { IsBold = true, KeepsWithNext = true };
    public static readonly WordStyle Caption = new("Caption", "caption", 9, 1.2, 8, 5) { IsBold = true, KeepsWithNext = true };
    public static readonly WordStyle FigureCaption = Own("Figure Caption", 8.5, 1.2, 4, 10) with { Color = Palette.Muted };
    public static readonly WordStyle Figure = Own("Figure", 10, 1, 8, 8);
    public static readonly WordStyle Footer = new("Footer", "footer", 8, 1.1, 0, 0) { Color = Palette.Muted };

    private static readonly WordStyle[] _headings =
    [
        new("Heading1", "heading 1", 30, 1.1, 12, 12) { Font = Serif, OutlineLevel = 0 },
        new("Heading2", "heading 2", 17, 1.15, 24, 8) { Font = Serif, OutlineLevel = 1 },
        new("Heading3", "heading 3", 12, 1.15, 14, 4) { Font = Serif, IsBold = true, OutlineLevel = 2 },
        new("Heading4", "heading 4", 10, 1.2, 11, 3) { IsBold = true, OutlineLevel = 3 },
        new("Heading5", "heading 5", 9, 1.2, 9, 2) { IsBold = true, Color = Palette.Muted, OutlineLevel = 4 },
        new("Heading6", "heading 6", 9, 1.2, 9, 2) { IsBold = true, Color = Palette.Muted, OutlineLevel = 5 },
    ];

    /// <summary>Sections, at level 2, start at the margin, as only the title stands above them.</summary>
    private static readonly WordStyle[] _contents =
    [
        .. Enumerable.Range(1, _headings.Length).Select(level =>
            new WordStyle($"TOC{level}", $"toc {level}", 10, 1.2, 0, 4) { Indent = Math.Max(0, level - 2) * ContentsIndent, HasLeader = true }),
    ];

    public static IEnumerable<WordStyle> All =>
    [
        Normal, Body, ListItem, Lead, Small, Display, Cell, CellLead, CellSmall, CellDisplay, ColumnHeader, Caption, FigureCaption, Figure, Footer,
        .. _headings,
        .. _contents,
    ];

    public string Font { get; init; } = Sans;

    public bool IsBold { get; init; }

    public bool KeepsWithNext { get; init; }

    public uint Color { get; init; } = Palette.Ink;

    /// <summary>In points.</summary>
    public double Indent { get; init; }

    /// <summary>Dots that lead to a page number.</summary>
    public bool HasLeader { get; init; }

    /// <summary>False for what Word has built in.</summary>
    public bool IsOwn { get; init; }

    /// <summary>From 0; null for what is no heading.</summary>
    public int? OutlineLevel { get; init; }

    public static WordStyle For(ParagraphStyle style, Place place) => (style, place.InCell) switch
    {
        _ when place.InColumnHeader => ColumnHeader,
        (ParagraphStyle.Lead, false) => Lead,
        (ParagraphStyle.Lead, true) => CellLead,
        (ParagraphStyle.Small, false) => Small,
        (ParagraphStyle.Small, true) => CellSmall,
        (ParagraphStyle.Display, false) => Display,
        (ParagraphStyle.Display, true) => CellDisplay,
        (_, true) => Cell,
        _ => place.ListLevel > 0 ? ListItem : Body,
    };

    /// <param name="level">1 to 6.</param>
    public static WordStyle Heading(int level) => _headings[level - 1];

    /// <param name="level">1 to 6.</param>
    public static WordStyle ContentsEntry(int level) => _contents[level - 1];

    public W.Style ToStyle(bool rightToLeft) => new()
    {
        Type = W.StyleValues.Paragraph,
        StyleId = Id,
        Default = this == Normal ? true : null,
        CustomStyle = IsOwn ? true : null,
        StyleName = new W.StyleName { Val = Name },
        BasedOn = this == Normal ? null : new W.BasedOn { Val = Normal.Id },
        NextParagraphStyle = OutlineLevel is null ? null : new W.NextParagraphStyle { Val = Body.Id },
        PrimaryStyle = HasLeader || this == Footer ? null : new W.PrimaryStyle(),
        StyleParagraphProperties = ParagraphProperties(),
        StyleRunProperties = RunProperties(rightToLeft),
    };

    private W.StyleParagraphProperties ParagraphProperties() => new()
    {
        KeepNext = KeepsWithNext || OutlineLevel is not null ? new W.KeepNext() : null,
        KeepLines = OutlineLevel is not null ? new W.KeepLines() : null,
        Tabs = HasLeader ? new W.Tabs(WordPage.EndTab(W.TabStopLeaderCharValues.Dot)) : null,
        SpacingBetweenLines = new W.SpacingBetweenLines
        {
            Before = WordLength.Twips(Before),
            After = WordLength.Twips(After),
            Line = WordLength.Lines(LineHeight),
            LineRule = W.LineSpacingRuleValues.Auto,
        },
        Indentation = Indent > 0 ? new W.Indentation { Left = WordLength.Twips(Indent) } : null,
        OutlineLevel = OutlineLevel is { } level ? new W.OutlineLevel { Val = level } : null,
    };

    /// <summary>Headings of Arabic documents are bold, as light Arabic letters look thin when large.</summary>
    private W.StyleRunProperties RunProperties(bool rightToLeft)
    {
        var isBoldComplex = IsBold || (rightToLeft && OutlineLevel is not null);
        return new W.StyleRunProperties
        {
            RunFonts = new W.RunFonts { Ascii = Font, HighAnsi = Font, EastAsia = Font, ComplexScript = Sans },
            Bold = IsBold ? new W.Bold() : null,
            BoldComplexScript = isBoldComplex ? new W.BoldComplexScript() : null,
            Color = new W.Color { Val = WordColor.Of(Color) },
            FontSize = new W.FontSize { Val = WordLength.HalfPoints(Size) },
            FontSizeComplexScript = new W.FontSizeComplexScript { Val = WordLength.HalfPoints(Size * ComplexSize) },
        };
    }

    private static WordStyle Own(string name, double size, double lineHeight, double before, double after) =>
        new(name.Replace(" ", "", StringComparison.Ordinal), name, size, lineHeight, before, after) { IsOwn = true };
}
