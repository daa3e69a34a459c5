using HumanSecurityKB.Pdf.Format;

namespace HumanSecurityKB.Pdf.Tags;

/// <summary>
/// What the document says, in reading order and apart from pages: the tree that screen readers walk (ISO 32000-1, 14.7).
/// </summary>
internal sealed class StructureTree
{
    private readonly PdfFile file;
    private readonly List<StructureElement> annotationParents = [];

    public StructureTree(PdfFile file)
    {
        this.file = file;
        Root = file.Reserve();
    }

    public ObjectId Root { get; }

    public StructureElement Document { get; } = new(StructureType.Document, null);

    /// <summary>Adds an element after what <paramref name="parent"/> holds already.</summary>
    public StructureElement Add(StructureType type, StructureElement parent, string? language = null, string? alternativeText = null)
    {
        var element = new StructureElement(type, parent) { Language = language, AlternativeText = alternativeText };
        parent.Kids.Add(new ElementKid(element));
        return element;
    }

    /// <summary>The annotation's place among all annotations, from 0; its /StructParent follows the pages'.</summary>
    public int AddAnnotation(StructureElement parent)
    {
        annotationParents.Add(parent);
        return annotationParents.Count - 1;
    }

    public void Write(IReadOnlyList<PageContent> pages)
    {
        var elements = new List<StructureElement>();
        Number(Document, elements);
        elements.ForEach(WriteElement);

        var parentTree = WriteParentTree(pages);
        file.Begin(Root).Write(
            $"<</Type/StructTreeRoot/K[{Document.Id}]/ParentTree {parentTree}/ParentTreeNextKey {pages.Count + annotationParents.Count}>>");
    }

    /// <summary>Gives numbers to an element and all in it, parents first; elements that layout took back are no longer there.</summary>
    private void Number(StructureElement element, List<StructureElement> numbered)
    {
        element.Id = file.Reserve();
        numbered.Add(element);
        foreach (var kid in element.Kids)
        {
            if (kid is ElementKid child)
            {
                Number(child.Element, numbered);
            }
        }
    }

    private void WriteElement(StructureElement element)
    {
        var page = element.FirstPage;
        var buffer = file.Begin(element.Id);
        buffer.Write($"<</Type/StructElem/S{new Name(element.Type.ToString())}/P {element.Parent?.Id ?? Root}");
        if (page is { } first)
        {
            buffer.Write($"/Pg {first}");
        }

        if (element.Language is { } language)
        {
            buffer.Write($"/Lang{language}");
        }

        if (element.AlternativeText is { } alternative)
        {
            buffer.Write($"/Alt{alternative}");
        }

        if (element.Attributes is { } attributes)
        {
            buffer.Write($"/A");
            attributes.Write(buffer);
        }

        WriteKids(buffer, element.Kids, page);
        buffer.Write($">>");
    }

    private static void WriteKids(PdfBuffer buffer, List<StructureKid> kids, ObjectId? elementPage)
    {
        if (kids.Count == 0)
        {
            return;
        }

        buffer.Write($"/K[");
        foreach (var kid in kids)
        {
            WriteKid(buffer, kid, elementPage);
        }

        buffer.Write($"]");
    }

    private static void WriteKid(PdfBuffer buffer, StructureKid kid, ObjectId? elementPage)
    {
        switch (kid)
        {
            case ElementKid child:
                buffer.Write($"{child.Element.Id} ");
                break;
            case MarkedContentKid content when content.Page == elementPage:
                buffer.Write($"{content.Number} ");
                break;
            case MarkedContentKid content:
                buffer.Write($"<</Type/MCR/Pg {content.Page}/MCID {content.Number}>>");
                break;
            case AnnotationKid annotation:
                buffer.Write($"<</Type/OBJR/Pg {annotation.Page}/Obj {annotation.Annotation}>>");
                break;
        }
    }

    /// <summary>The way back from a page's content and from annotations to their elements; keys must rise.</summary>
    private ObjectId WriteParentTree(IReadOnlyList<PageContent> pages)
    {
        var tree = file.Reserve();
        var buffer = file.Begin(tree);
        buffer.Write($"<</Nums[");
        for (var i = 0; i < pages.Count; i++)
        {
            buffer.Write($"{i}[{pages[i].MarkedElements.Select(element => element.Id)}]");
        }

        for (var i = 0; i < annotationParents.Count; i++)
        {
            buffer.Write($"{pages.Count + i} {annotationParents[i].Id} ");
        }

        buffer.Write($"]>>");
        return tree;
    }
}
