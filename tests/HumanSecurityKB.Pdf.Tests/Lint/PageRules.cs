using HumanSecurityKB.Pdf.Tests.Reading;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Graphics.Operations.MarkedContent;
using UglyToad.PdfPig.Tokens;

namespace HumanSecurityKB.Pdf.Tests.Lint;

/// <summary>All content is marked and all marks are in the tree; annotations are bound to it (PDF/UA-1, 7.1, 7.18, 7.21).</summary>
internal static class PageRules
{
    private static readonly HashSet<string> PaintOperators = ["Tj", "TJ", "'", "\"", "f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "Do", "sh"];

    public static IEnumerable<string> Check(PdfReader reader, StructureNode root)
    {
        var inTree = root.All.SelectMany(node => node.Contents).OfType<Reading.MarkedContent>().ToHashSet();
        var annotationsInTree = root.All.SelectMany(node => node.Contents).OfType<AnnotationReference>().ToHashSet();
        var marksByPage = MarksIn(root).ToLookup(mark => mark.Page, mark => (mark.Mark, mark.Element));
        var onPages = new HashSet<Reading.MarkedContent>();
        var problems = new List<string>();
        for (var i = 0; i < reader.Pages.Count; i++)
        {
            var page = reader.Pages[i];
            onPages.UnionWith(MarksOf(page, reader.PageObjects[i]));
            problems.AddRange(CheckPage(reader, i, marksByPage, annotationsInTree).Select(problem => $"Page {i + 1}: {problem}"));
        }

        problems.AddRange(onPages.Except(inTree).Select(mark => $"Marked content {mark.Number} is not in the structure tree."));
        problems.AddRange(inTree.Except(onPages).Select(mark => $"The structure tree refers to marked content {mark.Number}, which no page has."));
        return problems;
    }

    private static IEnumerable<(long Page, int Mark, long Element)> MarksIn(StructureNode root) =>
        from node in root.All
        from mark in node.Contents.OfType<Reading.MarkedContent>()
        select (mark.Page, mark.Number, node.Number);

    private static IEnumerable<string> CheckPage(
        PdfReader reader, int index, ILookup<long, (int Mark, long Element)> marksByPage, HashSet<AnnotationReference> annotationsInTree)
    {
        var page = reader.Pages[index];
        return
        [
            .. CheckEntries(reader, page),
            .. CheckMarking(page),
            .. TextRules.Check(reader, page),
            .. CheckWayBack(reader, index, marksByPage),
            .. CheckAnnotations(reader, page, annotationsInTree),
        ];
    }

    private static IEnumerable<Reading.MarkedContent> MarksOf(Page page, long pageObject) =>
        from operation in page.Operations.OfType<BeginMarkedContentWithProperties>()
        let number = operation.Properties?.Data.GetValueOrDefault("MCID") as NumericToken
        where number is not null
        select new Reading.MarkedContent(pageObject, number.Int);

    private static IEnumerable<string> CheckEntries(PdfReader reader, Page page)
    {
        if (reader.Entry(page.Dictionary, "StructParents") is not NumericToken)
        {
            yield return "no /StructParents.";
        }

        if (reader.Text(page.Dictionary, "Tabs") != "S")
        {
            yield return "the tab key does not follow the structure.";
        }
    }

    private static IEnumerable<string> CheckMarking(Page page)
    {
        var depth = 0;
        foreach (var operation in page.Operations)
        {
            depth += DepthChange(operation);
            if (depth == 0 && PaintOperators.Contains(operation.Operator))
            {
                yield return $"{operation.Operator} paints outside marked content.";
            }
        }

        if (depth != 0)
        {
            yield return "marked content is not closed.";
        }
    }

    private static int DepthChange(IGraphicsStateOperation operation) => operation switch
    {
        BeginMarkedContent or BeginMarkedContentWithProperties => 1,
        EndMarkedContent => -1,
        _ => 0,
    };

    /// <summary>The parent tree leads from every piece of marked content to the element that holds it (ISO 32000-1, 14.7.4.4).</summary>
    private static IEnumerable<string> CheckWayBack(PdfReader reader, int index, ILookup<long, (int Mark, long Element)> marks)
    {
        var elements = reader.ElementsOfPage(reader.Pages[index]);
        return from mark in marks[reader.PageObjects[index]]
               where elements.ElementAtOrDefault(mark.Mark) != mark.Element
               select $"marked content {mark.Mark} does not lead back to its element.";
    }

    private static IEnumerable<string> CheckAnnotations(PdfReader reader, Page page, HashSet<AnnotationReference> inTree)
    {
        foreach (var reference in reader.Items(page.Dictionary, "Annots"))
        {
            var annotation = (DictionaryToken)reader.Resolve(reference)!;
            if (!inTree.Contains(new AnnotationReference(PdfReader.NumberOf(reference))))
            {
                yield return "an annotation is not in the structure tree.";
            }

            if (string.IsNullOrEmpty(reader.Text(annotation, "Contents")))
            {
                yield return "a link does not say where it leads.";
            }

            if (reader.Entry(annotation, "StructParent") is not NumericToken)
            {
                yield return "an annotation has no /StructParent.";
            }
        }
    }
}
