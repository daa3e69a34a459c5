namespace HumanSecurityKB.Pdf.Tests.Reading;

/// <summary>Page from 0; lengths in points from its lower left corner.</summary>
internal sealed record TextPlace(int Page, double Left, double Right, double Baseline);
