using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using HumanSecurityKB.Pdf.Tests.Reading;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Graphics.Operations.TextShowing;
using UglyToad.PdfPig.Graphics.Operations.TextState;
using UglyToad.PdfPig.Tokens;

namespace HumanSecurityKB.Pdf.Tests.Lint;

/// <summary>Every glyph shown has a Unicode value, none of those that stand for nothing (PDF/UA-1, 7.21.7).</summary>
internal static partial class TextRules
{
    private static readonly SearchValues<char> NoValues = SearchValues.Create("\0\uFEFF\uFFFE");

    public static IEnumerable<string> Check(PdfReader reader, Page page)
    {
        var fonts = reader.Dictionary(reader.Dictionary(page.Dictionary, "Resources")!, "Font");
        var mapped = new HashSet<int>();
        foreach (var operation in page.Operations)
        {
            if (operation is SetFontAndSize font)
            {
                mapped = CodesWithUnicode(reader, reader.Dictionary(fonts!, font.Font.Data)!);
            }

            if (operation is ShowTextsWithPositioning text && !CodesOf(text).All(mapped.Contains))
            {
                yield return "a glyph has no Unicode value.";
                yield break;
            }
        }
    }

    private static IEnumerable<int> CodesOf(ShowTextsWithPositioning text) =>
        text.Array.OfType<HexToken>().SelectMany(token => token.Bytes.ToArray().Chunk(2)).Select(pair => (pair[0] << 8) | pair[1]);

    private static HashSet<int> CodesWithUnicode(PdfReader reader, DictionaryToken font)
    {
        var map = reader.StreamText(font, "ToUnicode");
        return
        [
            .. from Match mapping in Mapping().Matches(map)
               let value = Encoding.BigEndianUnicode.GetString(Convert.FromHexString(mapping.Groups["text"].Value))
               where value.Length > 0 && !value.AsSpan().ContainsAny(NoValues)
               select int.Parse(mapping.Groups["code"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture),
        ];
    }

    [GeneratedRegex("^<(?<code>[0-9A-F]{4})><(?<text>[0-9A-F]*)>$", RegexOptions.Multiline)]
    private static partial Regex Mapping();
}
