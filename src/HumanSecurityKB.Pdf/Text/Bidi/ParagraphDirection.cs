namespace HumanSecurityKB.Pdf.Text;

internal enum ParagraphDirection
{
    LeftToRight,
    RightToLeft,

    /// <summary>The direction of the first strong character (rules P2 and P3), left to right where there is none.</summary>
    Automatic,
}
