using System.Text;
using HarfBuzzSharp;

namespace HumanSecurityKB.Pdf.Text;

internal static class Scripts
{
    public static Script Of(Rune rune)
    {
        if (rune.IsAscii)
        {
            return Rune.IsLetter(rune) ? Script.Latin : Script.Common;
        }

        return UnicodeFunctions.Default.GetScript(rune.Value);
    }

    /// <summary>Spaces, figures, punctuation and marks take the script of the letters beside them.</summary>
    public static bool IsShared(Script script) => script == Script.Common || script == Script.Inherited;
}
