using HumanSecurityKB.Pdf.Format;
using HumanSecurityKB.Pdf.Tags;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>Writes the pages with their content and annotations.</summary>
internal sealed class PageTreeWriter(PdfFile file)
{
    public ObjectId Write(IReadOnlyList<PageContent> pages, ObjectId resources)
    {
        var tree = file.Reserve();
        for (var i = 0; i < pages.Count; i++)
        {
            WritePage(pages[i], i, pages.Count, tree, resources);
        }

        file.Begin(tree).Write($"<</Type/Pages/Count {pages.Count}/Kids[{pages.Select(page => page.Id)}]>>");
        return tree;
    }

    private void WritePage(PageContent page, int index, int pageCount, ObjectId tree, ObjectId resources)
    {
        foreach (var link in page.Links)
        {
            link.Write(file, pageCount);
        }

        // Tabs /S: the tab key follows the structure (PDF/UA-1, 7.18.3). Resources are named by each page itself, not
        // by the tree for all of them (ISO 19005-2, 6.2.2).
        var buffer = file.Begin(page.Id);
        buffer.Write($"<</Type/Page/Parent {tree}/MediaBox[0 0 {PageGeometry.Width} {PageGeometry.Height}]");
        buffer.Write($"/Resources {resources}/Contents {page.Content}/StructParents {index}/Tabs/S");
        if (page.Links.Count > 0)
        {
            buffer.Write($"/Annots[{page.Links.Select(link => link.Id)}]");
        }

        buffer.Write($">>");
    }
}
