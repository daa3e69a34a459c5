using System.Globalization;
using System.Text;
using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Reports.Charts;
using ZXing;
using ZXing.Common;
using ZXing.QrCode;
using ZXing.QrCode.Internal;

namespace HumanSecurityKB.Reports.Sheets;

/// <summary>A QR code with the quiet zone around it that ISO/IEC 18004 asks for.</summary>
internal static class QrCode
{
    private const int QuietZone = 4;

    /// <param name="text">Not empty; at most 2,331 bytes in UTF-8.</param>
    /// <param name="size">Width and height of the drawing, quiet zone and all.</param>
    /// <exception cref="WriterException">The text is too long.</exception>
    public static VectorDrawing Draw(string text, double size)
    {
        var modules = ModulesOf(text);
        return new VectorDrawing(size, size, [new PathShape(Outline(modules), 0, 0, size / modules.Width) { Fill = Palette.Ink }]);
    }

    /// <summary>One pixel for each module.</summary>
    private static BitMatrix ModulesOf(string text) => new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, new QrCodeEncodingOptions
    {
        Margin = QuietZone,
        ErrorCorrection = ErrorCorrectionLevel.M,
        CharacterSet = "UTF-8",

        // Not all readers know the mark of a character set; all take what is not marked for UTF-8 or its part, ASCII.
        DisableECI = true,
    }.Hints);

    /// <summary>All dark modules in one path: painted one by one, they would show fine lines between them on many screens.</summary>
    private static string Outline(BitMatrix modules)
    {
        var path = new StringBuilder();
        for (var y = 0; y < modules.Height; y++)
        {
            for (var x = 0; x < modules.Width; x++)
            {
                var length = LengthOfRun(modules, x, y);
                if (length > 0)
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h{length}v1h-{length}z");
                    x += length;
                }
            }
        }

        return path.ToString();
    }

    /// <summary>How many dark modules follow one another in a row.</summary>
    private static int LengthOfRun(BitMatrix modules, int x, int y)
    {
        var end = x;
        while (end < modules.Width && modules[end, y])
        {
            end++;
        }

        return end - x;
    }
}
