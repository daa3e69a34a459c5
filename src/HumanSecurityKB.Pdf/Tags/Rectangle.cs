namespace HumanSecurityKB.Pdf.Tags;

/// <summary>In points from the lower left corner of the page.</summary>
internal readonly record struct Rectangle(double Left, double Bottom, double Width, double Height)
{
    public double Right => Left + Width;

    public double Top => Bottom + Height;
}
