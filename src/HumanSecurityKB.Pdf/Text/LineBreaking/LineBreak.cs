namespace HumanSecurityKB.Pdf.Text;

internal enum LineBreak : byte
{
    No,
    Allowed,
    Mandatory,
}
