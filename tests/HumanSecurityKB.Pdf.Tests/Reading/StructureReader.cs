using UglyToad.PdfPig.Tokens;

namespace HumanSecurityKB.Pdf.Tests.Reading;

/// <summary>Reads the structure tree with its marked content and annotations (ISO 32000-1, 14.7.4).</summary>
internal sealed class StructureReader(PdfReader reader)
{
    private const long NoPage = 0;

    public StructureNode Read(DictionaryToken root) => ReadNode(0, root, NoPage);

    private StructureNode ReadNode(long number, DictionaryToken element, long page)
    {
        page = PageOf(element, page);
        var contents = reader.Items(element, "K").Select(kid => ReadContent(kid, page)).ToList();
        return new StructureNode(number, reader.Text(element, "S") ?? "", element, contents);
    }

    private StructureContent ReadContent(IToken kid, long page)
    {
        if (reader.Resolve(kid) is NumericToken number)
        {
            return new MarkedContent(page, number.Int);
        }

        var dictionary = (DictionaryToken)reader.Resolve(kid)!;
        return reader.Text(dictionary, "Type") switch
        {
            "MCR" => new MarkedContent(PageOf(dictionary, page), ((NumericToken)reader.Entry(dictionary, "MCID")!).Int),
            "OBJR" => new AnnotationReference(PdfReader.NumberOf(PdfReader.Raw(dictionary, "Obj")!)),
            _ => ReadNode(PdfReader.NumberOf(kid), dictionary, page),
        };
    }

    private static long PageOf(DictionaryToken element, long inherited) =>
        PdfReader.Raw(element, "Pg") is { } page ? PdfReader.NumberOf(page) : inherited;
}
