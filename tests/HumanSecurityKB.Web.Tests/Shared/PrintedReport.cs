using System.Text;
using HumanSecurityKB.Pdf.Tests.Reading;

namespace HumanSecurityKB.Web.Tests;

/// <summary>
/// A report as a screen reader meets it: by its structure tree. Texts are compared bare, without spaces and vowel marks,
/// because a printed line may break; Arabic ones word by word, because PdfPig gives their letters as they are drawn.
/// </summary>
internal sealed class PrintedReport : IDisposable
{
    private readonly PdfReader _reader;
    private readonly Dictionary<(long Page, int Number), string> _texts = [];
    private readonly List<(string Type, string Text)> _blocks;

    public PrintedReport(byte[] pdf)
    {
        _reader = new PdfReader(pdf);
        foreach (var (page, id) in _reader.Pages.Zip(_reader.PageObjects))
        {
            foreach (var marked in page.GetMarkedContents().Where(marked => !marked.IsArtifact))
            {
                var text = InReadingOrder([.. marked.Letters.Select(letter => letter.Value)]);
                _texts[(id, marked.MarkedContentIdentifier)] = _texts.GetValueOrDefault((id, marked.MarkedContentIdentifier), "") + text;
            }
        }

        _blocks = [.. Blocks(_reader.Structure())];
        Text = string.Concat(_blocks.Select(block => block.Text));
        Pages = [.. _reader.Pages.Select(page => Bare(string.Concat(page.Letters.Select(letter => letter.Value))))];
    }

    public string? Title => _reader.Document.Information.Title;

    public string? Language => _reader.Text(_reader.Catalog, "Lang");

    /// <summary>Their texts are bare.</summary>
    public IReadOnlyList<(int Level, string Text)> Headings =>
        [.. _blocks.Where(IsHeading).Select(block => (block.Type[1] - '0', block.Text))];

    /// <summary>Bare.</summary>
    public string Text { get; }

    /// <summary>All that is drawn on each page, its foot included, in the order of drawing; bare.</summary>
    public IReadOnlyList<string> Pages { get; }

    /// <summary>What stands between the heading with these words and the next one; bare.</summary>
    public string TextBelow(params string[] words)
    {
        var at = _blocks.FindIndex(block => IsHeading(block) && block.Type == "H4" && words.All(word => Holds(block.Text, word)));
        Assert.True(at >= 0, $"No heading says {string.Join(", ", words)}.");
        return string.Concat(_blocks.Skip(at + 1).TakeWhile(block => !IsHeading(block)).Select(block => block.Text));
    }

    /// <param name="bare">What is printed.</param>
    /// <param name="phrase">What should be in it.</param>
    public static bool Holds(string bare, string phrase) => phrase.Any(IsArabic)
        ? phrase.Split(' ').Select(Word).All(word => bare.Contains(word, StringComparison.Ordinal))
        : bare.Contains(Bare(phrase), StringComparison.Ordinal);

    public static string Bare(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormKC).Where(c => char.IsLetterOrDigit(c) || char.IsPunctuation(c) || char.IsSymbol(c)))
        {
            bare.Append(c);
        }

        return bare.ToString();
    }

    public void Dispose() => _reader.Dispose();

    /// <summary>Without the marks around it, which an Arabic line may carry to its other side.</summary>
    private static string Word(string text) =>
        text.Any(IsArabic) ? string.Concat(Bare(text).Where(char.IsLetterOrDigit)) : Bare(text).Trim('.', ',', ':', '(', ')', '،', '؛');

    /// <summary>Turns each Arabic word round; a glyph may stand for two letters, which stay in order.</summary>
    private static string InReadingOrder(IReadOnlyList<string> glyphs)
    {
        var text = new StringBuilder();
        var word = new Stack<string>();
        foreach (var glyph in glyphs)
        {
            if (glyph.Any(IsArabic))
            {
                word.Push(glyph);
                continue;
            }

            text.AppendJoin("", word).Append(glyph);
            word.Clear();
        }

        return text.AppendJoin("", word).ToString();
    }

    private static bool IsArabic(char c) => c is >= '\u0600' and <= '\u06FF' or >= '\uFB50' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC';

    private static bool IsHeading((string Type, string Text) block) => block.Type is ['H', >= '1' and <= '6'];

    private IEnumerable<(string Type, string Text)> Blocks(StructureNode node) =>
        node.Type is "P" or "TD" or "TH" or "Caption" or "LBody" or "Lbl" or "TOCI" or ['H', >= '1' and <= '6']
            ? [(node.Type, Bare(TextOf(node)))]
            : node.Children.SelectMany(Blocks);

    private string TextOf(StructureNode node) => string.Concat(node.Contents.Select(content => content switch
    {
        StructureNode child => TextOf(child),
        MarkedContent marked => _texts.GetValueOrDefault((marked.Page, marked.Number), ""),
        _ => "",
    }));
}
