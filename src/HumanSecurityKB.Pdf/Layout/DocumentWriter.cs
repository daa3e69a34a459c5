using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Format;
using HumanSecurityKB.Pdf.Tags;
using HumanSecurityKB.Pdf.Text;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>Takes one document from blocks to bytes: lay out, break pages, paint, write.</summary>
internal sealed class DocumentWriter : IDisposable
{
    private readonly PdfDocument document;
    private readonly Metadata metadata;
    private readonly PdfFile file = new();
    private readonly FontResources fonts;
    private readonly StructureTree tree;
    private readonly TextCleaner cleaner;
    private readonly Typesetter typesetter;
    private readonly HeadingSequence headings;
    private readonly LayoutContext context;

    public DocumentWriter(PdfDocument document, FontLibrary library)
    {
        this.document = document;
        metadata = new Metadata(document);
        fonts = new FontResources(file);
        tree = new StructureTree(file);
        cleaner = new TextCleaner(library);
        typesetter = new Typesetter(library, document.Language, document.RightToLeft);
        headings = new HeadingSequence(document.Blocks, library);
        context = new LayoutContext(document, new Typography(document.RightToLeft), typesetter, cleaner, tree, headings);
    }

    public void Dispose() => typesetter.Dispose();

    public PdfResult Write()
    {
        var strips = new BlockLayout(context).LayOutDocument();
        var layouts = Paginator.Paginate(strips);
        var pages = Paint(layouts);
        var catalog = WriteObjects(pages);
        var information = file.Reserve();
        metadata.WriteInformation(file.Begin(information));
        return new PdfResult(file.Finish(catalog, information), pages.Count, cleaner.MissingCharacters);
    }

    private List<PageContent> Paint(IReadOnlyList<PageLayout> layouts)
    {
        var ids = layouts.Select(_ => file.Reserve()).ToList();
        var stream = new PdfBuffer();
        var pages = ids.ConvertAll(id => new PageContent(id, ids, tree, file, fonts, stream));
        var footer = new Footer(context);
        for (var i = 0; i < pages.Count; i++)
        {
            layouts[i].Paint(pages[i]);
            if (i > 0 || !document.HasCover)
            {
                footer.Paint(pages[i], i + 1, pages.Count);
            }

            pages[i].Finish();
        }

        return pages;
    }

    private ObjectId WriteObjects(List<PageContent> pages)
    {
        var pageTree = new PageTreeWriter(file).Write(pages, fonts.Write());
        tree.Write(pages);
        var outline = new OutlineWriter(file, pages.ConvertAll(page => page.Id)).Write(headings.All);
        var xmp = file.AddPlainStream(metadata.Xmp(), "/Type/Metadata/Subtype/XML");
        var profile = file.AddStream(SrgbProfile.Bytes, "/N 3");
        return WriteCatalog(pageTree, outline, xmp, profile);
    }

    private ObjectId WriteCatalog(ObjectId pageTree, ObjectId? outline, ObjectId xmp, ObjectId profile)
    {
        var catalog = file.Reserve();
        var buffer = file.Begin(catalog);
        buffer.Write($"<</Type/Catalog/Pages {pageTree}/StructTreeRoot {tree.Root}/MarkInfo<</Marked true>>/Lang{document.Language}/Metadata {xmp}");
        buffer.Write($"/ViewerPreferences<</DisplayDocTitle true/Direction{new Name(document.RightToLeft ? "R2L" : "L2R")}>>");
        buffer.Write($"/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)/DestOutputProfile {profile}>>]");
        if (outline is { } root)
        {
            buffer.Write($"/Outlines {root}/PageMode/UseOutlines");
        }

        buffer.Write($">>");
        return catalog;
    }
}
