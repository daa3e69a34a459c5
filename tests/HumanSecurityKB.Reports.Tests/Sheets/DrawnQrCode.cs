using HumanSecurityKB.Pdf.Tests.Reading;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using ZXing.Common;
using ZXing.QrCode.Internal;

namespace HumanSecurityKB.Reports.Tests.Sheets;

/// <summary>A QR code as it is painted on a page.</summary>
/// <param name="QuietZone">What has to be empty but for the code: four modules on every side of it.</param>
internal sealed record DrawnQrCode(string Text, PdfRectangle QuietZone)
{
    private const int FewestParts = 50;
    private const int FinderWidth = 7;
    private const int QuietModules = 4;

    public static IReadOnlyList<DrawnQrCode> All(PdfReader reader, int page) =>
        [.. reader.Pages[page].Paths.Where(path => path.IsFilled && path.Count > FewestParts).Select(Read)];

    private static DrawnQrCode Read(PdfPath path)
    {
        var areas = path.Select(part => part.GetBoundingRectangle()).OfType<PdfRectangle>().ToList();
        var (left, top) = (areas.Min(area => area.Left), areas.Max(area => area.Top));
        var (right, bottom) = (areas.Max(area => area.Right), areas.Min(area => area.Bottom));

        // The first area is the upper side of the upper left finder.
        var module = areas[0].Width / FinderWidth;
        var modules = new BitMatrix((int)Math.Round((right - left) / module));
        foreach (var area in areas)
        {
            modules.setRegion(Count(area.Left - left), Count(top - area.Top), Count(area.Width), Count(area.Height));
        }

        var margin = QuietModules * module;
        return new DrawnQrCode(new Decoder().decode(modules, null).Text, new PdfRectangle(left - margin, bottom - margin, right + margin, top + margin));

        int Count(double length) => (int)Math.Round(length / module);
    }
}
