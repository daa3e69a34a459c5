using HumanSecurityKB.Pdf.Tags;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>The header rows of a table, as they are printed again where the table goes on.</summary>
internal sealed class TableHead : Strip
{
    private readonly IReadOnlyList<Strip> rows;

    public TableHead(IReadOnlyList<Strip> rows)
    {
        this.rows = rows;
        Height = StripStack.HeightOf(rows);
        KeepsWithNext = true;
    }

    public override double Height { get; }

    public override void Paint(PageContent page, double top) => page.Repeat(() => StripStack.Paint(rows, page, top));
}
