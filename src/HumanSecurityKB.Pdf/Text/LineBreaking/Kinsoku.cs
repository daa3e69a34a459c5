namespace HumanSecurityKB.Pdf.Text;

/// <summary>Whether small kana and the prolonged sound mark (class CJ) may begin a line; CSS calls it <c>line-break</c>.</summary>
internal enum Kinsoku
{
    /// <summary>They may not, as in books. CJ is treated as NS.</summary>
    Strict,

    /// <summary>They may, as in newspapers with narrow columns. CJ is treated as ID.</summary>
    Normal,
}
