using System.IO.Compression;
using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;
using PdfPigDocument = UglyToad.PdfPig.PdfDocument;

namespace HumanSecurityKB.Pdf.Tests.Reading;

/// <summary>A written file as an independent reader, PdfPig, sees it.</summary>
internal sealed class PdfReader : IDisposable
{
    private readonly PdfPigDocument document;
    private readonly Lazy<IReadOnlyList<Page>> pages;
    private readonly Lazy<Dictionary<MarkedContent, string>> wordsOfMarks;

    public PdfReader(byte[] pdf)
    {
        document = PdfPigDocument.Open(pdf);
        PageObjects = [.. KidsOfPageTree(Dictionary(Catalog, "Pages")!)];
        pages = new Lazy<IReadOnlyList<Page>>(() => [.. document.GetPages()]);
        wordsOfMarks = new Lazy<Dictionary<MarkedContent, string>>(ReadWords);
    }

    public PdfPigDocument Document => document;

    public DictionaryToken Catalog => document.Structure.Catalog.CatalogDictionary;

    public IReadOnlyList<Page> Pages => pages.Value;

    /// <summary>Object number of each page.</summary>
    public IReadOnlyList<long> PageObjects { get; }

    public void Dispose() => document.Dispose();

    public IToken? Resolve(IToken? token) => token is IndirectReferenceToken reference ? document.Structure.GetObject(reference.Data).Data : token;

    /// <summary>The entry as it is written: perhaps a reference.</summary>
    public static IToken? Raw(DictionaryToken dictionary, string key) =>
        dictionary.TryGet(NameToken.Create(key), out IToken? value) ? value : null;

    public IToken? Entry(DictionaryToken dictionary, string key) => Resolve(Raw(dictionary, key));

    public DictionaryToken? Dictionary(DictionaryToken dictionary, string key) => Entry(dictionary, key) as DictionaryToken;

    public string? Text(DictionaryToken dictionary, string key) => Entry(dictionary, key) switch
    {
        StringToken text => text.Data,
        HexToken text => text.Data,
        NameToken name => name.Data,
        _ => null,
    };

    public bool IsTrue(DictionaryToken? dictionary, string key) =>
        dictionary is not null && Entry(dictionary, key) is BooleanToken { Data: true };

    /// <summary>An array's items, or the one value that stands in its place.</summary>
    public IReadOnlyList<IToken> Items(DictionaryToken dictionary, string key) => Raw(dictionary, key) switch
    {
        null => [],
        var raw => Resolve(raw) is ArrayToken array ? array.Data : [raw],
    };

    /// <summary>What a stream holds, compressed or not, one character a byte.</summary>
    public string StreamText(DictionaryToken dictionary, string key)
    {
        var stream = (StreamToken)Entry(dictionary, key)!;
        var isCompressed = Raw(stream.StreamDictionary, "Filter") is not null;
        using var bytes = new MemoryStream(stream.Data.ToArray());
        using Stream content = isCompressed ? new ZLibStream(bytes, CompressionMode.Decompress) : bytes;
        using var text = new StreamReader(content, Encoding.Latin1);
        return text.ReadToEnd();
    }

    public string Xmp() =>
        Entry(Catalog, "Metadata") is StreamToken stream ? Encoding.UTF8.GetString(stream.Data.Span) : "";

    /// <summary>The root of the structure tree, as a node without a type.</summary>
    public StructureNode Structure() =>
        new StructureReader(this).Read(Dictionary(Catalog, "StructTreeRoot") ?? throw new InvalidOperationException("The file has no structure tree."));

    /// <summary>What the parent tree says of a page: the object number of the element of each marked content.</summary>
    public IReadOnlyList<long> ElementsOfPage(Page page)
    {
        var numbers = Items(Dictionary(Dictionary(Catalog, "StructTreeRoot")!, "ParentTree")!, "Nums");
        var key = (Entry(page.Dictionary, "StructParents") as NumericToken)?.Int;
        for (var i = 0; i < numbers.Count; i += 2)
        {
            if (numbers[i] is NumericToken number && number.Int == key && Resolve(numbers[i + 1]) is ArrayToken elements)
            {
                return [.. elements.Data.Select(NumberOf)];
            }
        }

        return [];
    }

    /// <summary>Where a word of Latin letters stands for the first time.</summary>
    public TextPlace PlaceOf(string word)
    {
        for (var page = 0; page < Pages.Count; page++)
        {
            // A glyph stands for as many characters as it shows: "fi" may be one.
            var glyphs = Pages[page].Letters.SelectMany(letter => Enumerable.Repeat(letter, letter.Value.Length)).ToList();
            var index = Pages[page].Text.IndexOf(word, StringComparison.Ordinal);
            if (index >= 0)
            {
                var (first, last) = (glyphs[index], glyphs[index + word.Length - 1]);
                return new TextPlace(page, first.StartBaseLine.X, last.EndBaseLine.X, first.StartBaseLine.Y);
            }
        }

        throw new ArgumentException($"No page has {word}.");
    }

    /// <summary>The words of an element and all in it, in reading order.</summary>
    public string TextOf(StructureNode node)
    {
        var words = node.Contents.Select(content => content switch
        {
            StructureNode child => TextOf(child),
            MarkedContent marked => wordsOfMarks.Value.GetValueOrDefault(marked, ""),
            _ => "",
        });
        return string.Concat(words);
    }

    /// <summary>What each piece of marked content says.</summary>
    private Dictionary<MarkedContent, string> ReadWords()
    {
        var read = new Dictionary<MarkedContent, string>();
        for (var i = 0; i < Pages.Count; i++)
        {
            foreach (var content in Pages[i].GetMarkedContents().Where(content => !content.IsArtifact))
            {
                var mark = new MarkedContent(PageObjects[i], content.MarkedContentIdentifier);
                var letters = WithChildren(content).SelectMany(part => part.Letters);
                read[mark] = read.GetValueOrDefault(mark) + string.Concat(letters.Select(letter => letter.Value));
            }
        }

        return read;
    }

    private static IEnumerable<MarkedContentElement> WithChildren(MarkedContentElement element) =>
        element.Children.SelectMany(WithChildren).Prepend(element);

    private IEnumerable<long> KidsOfPageTree(DictionaryToken node)
    {
        foreach (var kid in Items(node, "Kids"))
        {
            var dictionary = (DictionaryToken)Resolve(kid)!;
            if (Text(dictionary, "Type") == "Pages")
            {
                foreach (var number in KidsOfPageTree(dictionary))
                {
                    yield return number;
                }
            }
            else
            {
                yield return NumberOf(kid);
            }
        }
    }

    public static long NumberOf(IToken reference) => ((IndirectReferenceToken)reference).Data.ObjectNumber;
}
