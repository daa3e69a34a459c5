using HumanSecurityKB.Pdf.Tags;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>Empty height; dropped where a page ends before it does.</summary>
internal sealed class SpaceStrip(double height) : Strip
{
    public override double Height => height;

    public override (Strip First, Strip Remainder)? Split(double room) =>
        room < 0 ? null : (new SpaceStrip(Math.Min(room, height)), new SpaceStrip(0));

    public override void Paint(PageContent page, double top)
    {
        // Space shows by what is not there.
    }
}
