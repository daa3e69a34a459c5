using HumanSecurityKB.Pdf.Document;

namespace HumanSecurityKB.Reports.Charts;

/// <summary>The person in the middle of the chamber.</summary>
internal static class ChamberPerson
{
    public const double HeadRadius = 15;
    public const string Shoulders = "M212 269a28 25 0 0 1 56 0z";

    public static readonly Point Head = new(240, 226);
}
