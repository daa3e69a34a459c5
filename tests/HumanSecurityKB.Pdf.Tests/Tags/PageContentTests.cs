using HumanSecurityKB.Pdf.Format;
using HumanSecurityKB.Pdf.Tags;

namespace HumanSecurityKB.Pdf.Tests.Tags;

public sealed class PageContentTests
{
    private readonly PdfFile file = new();
    private readonly StructureTree tree;
    private readonly PageContent page;

    public PageContentTests()
    {
        tree = new StructureTree(file);
        page = new PageContent(file.Reserve(), [], tree, file, new FontResources(file), new PdfBuffer());
    }

    [Fact]
    public void Marked_content_cannot_be_painted_once_the_page_has_gone_on()
    {
        var first = page.Mark(tree.Add(StructureType.P, tree.Document));
        page.Mark(tree.Add(StructureType.P, tree.Document));

        Assert.Throws<InvalidOperationException>(() => first.FillRectangle(new Rectangle(0, 0, 1, 1), 0));
    }

    [Fact]
    public void What_is_painted_in_turn_for_one_element_shares_a_sequence()
    {
        var element = tree.Add(StructureType.P, tree.Document);

        Assert.Same(page.Mark(element), page.Mark(element));
        Assert.Single(element.Kids);
    }

    [Fact]
    public void What_is_repeated_is_an_artifact()
    {
        var element = tree.Add(StructureType.P, tree.Document);
        page.Repeat(() => page.Mark(element).FillRectangle(new Rectangle(0, 0, 1, 1), 0));

        Assert.Empty(element.Kids);
        Assert.Empty(page.MarkedElements);
    }
}
