using System.Globalization;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HumanSecurityKB.Reports.Word;

/// <summary>Languages as Word names them.</summary>
internal static class WordLanguage
{
    /// <summary>Word's proofing knows these only with a country; the country says nothing about the reader.</summary>
    private static readonly Dictionary<string, string> _withCountry = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ar"] = "ar-SA",
        ["en"] = "en-GB",
        ["es"] = "es-ES",
        ["fr"] = "fr-FR",
    };

    /// <param name="tag">BCP 47.</param>
    public static W.Languages Of(string tag)
    {
        var name = NameOf(tag);
        return CultureInfo.GetCultureInfo(tag).TextInfo.IsRightToLeft ? new W.Languages { Bidi = name } : new W.Languages { Val = name };
    }

    public static string NameOf(string tag) => _withCountry.GetValueOrDefault(tag, tag);
}
