namespace HumanSecurityKB.Pdf.Text.Bidi;

/// <summary>The bidirectional character types of UAX #9, table 4, under the standard's own short names.</summary>
internal enum BidiClass : byte
{
    // Strong
    L, R, AL,

    // Weak
    EN, ES, ET, AN, CS, NSM, BN,

    // Neutral
    B, S, WS, ON,

    // Explicit formatting
    LRE, LRO, RLE, RLO, PDF, LRI, RLI, FSI, PDI,
}
