using HumanSecurityKB.Pdf.Tags;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>The header rows of a table, as they are printed again on the pages the table goes on to.</summary>
internal sealed class TableHead(IReadOnlyList<Strip> rows)
{
    public double Height { get; } = StripStack.HeightOf(rows);

    public void Paint(PageContent page, double top) => StripStack.Paint(rows, page, top);
}
