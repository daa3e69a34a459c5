using HumanSecurityKB.Pdf.Tests.Reading;

namespace HumanSecurityKB.Pdf.Tests.Lint;

/// <summary>Types, their nesting, headings, alternative texts (PDF/UA-1, 7.1, 7.3, 7.4, 7.6).</summary>
internal static class StructureRules
{
    private static readonly HashSet<string> StandardTypes =
    [
        "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct", "P", "H",
        "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot",
        "Span", "Quote", "Note", "Reference", "BibEntry", "Code", "Link", "Annot", "Figure", "Formula", "Form",
    ];

    /// <summary>Types that may stand in certain others only.</summary>
    private static readonly Dictionary<string, string[]> Parents = new()
    {
        ["TD"] = ["TR"],
        ["TH"] = ["TR"],
        ["TR"] = ["Table", "THead", "TBody", "TFoot"],
        ["THead"] = ["Table"],
        ["TBody"] = ["Table"],
        ["LI"] = ["L"],
        ["Lbl"] = ["LI"],
        ["LBody"] = ["LI"],
        ["TOCI"] = ["TOC"],
    };

    public static IEnumerable<string> Check(PdfReader reader, StructureNode root) =>
        CheckTypes(root).Concat(CheckNesting(root)).Concat(CheckHeadings(root)).Concat(CheckFigures(reader, root)).Concat(CheckLinks(root));

    private static IEnumerable<string> CheckTypes(StructureNode root) =>
        root.All.Skip(1).Where(node => !StandardTypes.Contains(node.Type)).Select(node => $"{node.Type} is no standard structure type.");

    private static IEnumerable<string> CheckNesting(StructureNode root) =>
        from parent in root.All
        from child in parent.Children
        where Parents.TryGetValue(child.Type, out var allowed) && !allowed.Contains(parent.Type)
        select $"{child.Type} stands in {parent.Type}.";

    private static IEnumerable<string> CheckHeadings(StructureNode root)
    {
        var last = 0;
        foreach (var node in root.All.Where(node => node.Type is ['H', >= '1' and <= '6']))
        {
            var level = node.Type[1] - '0';
            if (level > last + 1)
            {
                yield return $"Headings jump from level {last} to {level}.";
            }

            last = level;
        }
    }

    private static IEnumerable<string> CheckFigures(PdfReader reader, StructureNode root) =>
        from figure in root.OfType("Figure")
        where string.IsNullOrEmpty(reader.Text(figure.Dictionary, "Alt"))
        select "A figure has no alternative text.";

    private static IEnumerable<string> CheckLinks(StructureNode root) =>
        from node in root.All
        where node.Type != "Link" && node.Contents.Any(content => content is AnnotationReference)
        select $"An annotation hangs on {node.Type}.";
}
