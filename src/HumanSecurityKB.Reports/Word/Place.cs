using HumanSecurityKB.Pdf.Document;

namespace HumanSecurityKB.Reports.Word;

/// <summary>Where blocks stand: the room they have and what surrounds them.</summary>
/// <param name="Width">In points, without the indent.</param>
internal sealed record Place(double Width)
{
    /// <summary>A4 between its margins.</summary>
    public static readonly Place Page = new(WordPage.Measure);

    /// <summary>Points from the side where lines start.</summary>
    public double Indent { get; init; }

    /// <summary>How many lists this stands in.</summary>
    public int ListLevel { get; init; }

    public bool InCell { get; init; }

    public bool InColumnHeader { get; init; }

    /// <summary>Of cells.</summary>
    public CellAlignment Alignment { get; init; }

    /// <summary>0xRRGGBB of text on a filled ground, or null.</summary>
    public uint? Ink { get; init; }

    public Place Indented(double points) => this with { Indent = Indent + points, Width = Width - points };
}
