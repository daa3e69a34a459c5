namespace HumanSecurityKB.Pdf.Layout;

/// <summary>A heading as the outline and tables of contents see it. Its place is known once pages are broken.</summary>
internal sealed class Bookmark(int level, string text)
{
    public int Level => level;

    public string Text => text;

    /// <summary>A heading without words is left out.</summary>
    public bool IsEmpty => text.Length == 0;

    /// <summary>Counted from 0.</summary>
    public int Page { get; private set; }

    /// <summary>In points from the lower edge of the page.</summary>
    public double Top { get; private set; }

    public void PlaceAt(int page, double top) => (Page, Top) = (page, top);
}
