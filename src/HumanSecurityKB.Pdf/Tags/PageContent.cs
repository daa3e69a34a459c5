using HumanSecurityKB.Pdf.Format;

namespace HumanSecurityKB.Pdf.Tags;

/// <summary>
/// What one page shows. Nothing can be painted without saying what it is: the only way to paint operators is the
/// <see cref="MarkedContent"/> that <see cref="Mark"/> and <see cref="Artifact"/> hand out.
/// </summary>
internal sealed class PageContent(
    ObjectId id, IReadOnlyList<ObjectId> allPages, StructureTree tree, PdfFile file, FontResources fonts, PdfBuffer stream)
{
    private readonly GraphicsState state = new();
    private readonly List<StructureElement> markedElements = [];
    private readonly List<LinkAnnotation> links = [];
    private MarkedContent? open;
    private bool repeats;

    public ObjectId Id => id;

    /// <summary>The element of every marked-content number of the page, in order.</summary>
    public IReadOnlyList<StructureElement> MarkedElements => markedElements;

    public IReadOnlyList<LinkAnnotation> Links => links;

    /// <summary>Content of an element. Lines painted in turn for one element share one sequence.</summary>
    public MarkedContent Mark(StructureElement element)
    {
        if (repeats)
        {
            return Artifact(ArtifactKind.Repeated);
        }

        if (open?.Element == element)
        {
            return open;
        }

        Close();
        var number = markedElements.Count;
        markedElements.Add(element);
        element.Kids.Add(new MarkedContentKid(id, number));
        stream.Write($"{new Name(element.Type.ToString())}<</MCID {number}>>BDC\n");
        return Open(element, ArtifactKind.None);
    }

    /// <summary>What helps the eye and says nothing: rules, fills, running words.</summary>
    public MarkedContent Artifact(ArtifactKind kind)
    {
        if (open?.Kind == kind)
        {
            return open;
        }

        Close();
        stream.WriteSyntax(kind switch
        {
            ArtifactKind.Footer => "/Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>BDC\n",
            ArtifactKind.Repeated => "/Artifact<</Type/Pagination>>BDC\n",
            _ => "/Artifact<</Type/Layout>>BDC\n",
        });
        return Open(null, kind);
    }

    /// <summary>Paints again what an earlier page has in the tree already, such as the head of a table.</summary>
    public void Repeat(Action paint)
    {
        repeats = true;
        paint();
        repeats = false;
    }

    /// <summary>Makes an area lead to <paramref name="target"/>. <paramref name="description"/> says where, in words.</summary>
    public void AddLink(StructureElement element, Rectangle area, string description, LinkTarget target)
    {
        if (repeats)
        {
            return;
        }

        var annotation = new LinkAnnotation(file.Reserve(), tree.AddAnnotation(element), area, description, target);
        element.Kids.Add(new AnnotationKid(id, annotation.Id));
        links.Add(annotation);
    }

    /// <summary>A height on any page of the document, pages counted from 0.</summary>
    public LinkTarget TargetOn(int page, double top) => new PageTarget(allPages[page], top);

    /// <summary>The content as an object of its own, once the page is finished.</summary>
    public ObjectId Content { get; private set; }

    /// <summary>Writes the page's content, which frees the stream for the next page.</summary>
    public void Finish()
    {
        Close();
        Content = file.AddStream(stream.Written);
        stream.Clear();
    }

    private MarkedContent Open(StructureElement? element, ArtifactKind kind) =>
        open = new MarkedContent(stream, state, fonts, element, kind);

    private void Close()
    {
        if (open is not null)
        {
            open.Close();
            stream.WriteSyntax("EMC\n");
            open = null;
        }
    }
}
