namespace HumanSecurityKB.Pdf.Text.LineBreaking;

/// <summary>
/// The line breaking classes of UAX #14, table 1, under the standard's own short names. AI, SA, SG and XX are already
/// resolved in the table as rule LB1 says. Two classes are split where a rule asks for more than the class.
/// </summary>
internal enum LineBreakClass : byte
{
    // Non-tailorable
    BK, CM, CR, GL, LF, NL, SP, WJ, ZW, ZWJ,

    // Break opportunities
    B2, BA, BB, CB, HY,

    // Prohibiting certain breaks; OPWide is an OP of East Asian width, which LB30 leaves out.
    CL, CP, EX, IN, NS, CJ, OP, OPWide, QU,

    // Numeric context
    IS, NU, PO, PR, SY,

    // Other characters; IDReserved is a code point set aside for a future pictograph, which LB30b treats as EB.
    AL, EB, EM, H2, H3, HL, ID, IDReserved, JL, JT, JV, RI,
}
