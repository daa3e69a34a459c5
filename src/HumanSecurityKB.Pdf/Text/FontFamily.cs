namespace HumanSecurityKB.Pdf.Text;

internal enum FontFamily
{
    Sans,
    Serif,
}
