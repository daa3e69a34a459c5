using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Text;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>
/// All headings of a document, found before layout, so that a table of contents can list those that follow it. Levels
/// that jump are closed up: PDF/UA-1 allows no gap (7.4.2).
/// </summary>
internal sealed class HeadingSequence
{
    private readonly List<Bookmark> bookmarks = [];

    public HeadingSequence(IEnumerable<Block> blocks, FontLibrary fonts)
    {
        var cleaner = new TextCleaner(fonts); // its own, as what headings lack is counted when they are laid out
        var level = 0;
        foreach (var heading in blocks.SelectMany(HeadingsIn))
        {
            var text = cleaner.CleanLine(string.Concat(heading.Inlines.Select(inline => inline.Text)));
            level = text.Length == 0 ? level : Math.Clamp(heading.Level, 1, Math.Min(level + 1, 6));
            bookmarks.Add(new Bookmark(level, text));
        }
    }

    /// <summary>How many headings layout has come to.</summary>
    public int Reached { get; set; }

    public IEnumerable<Bookmark> All => bookmarks.Where(bookmark => !bookmark.IsEmpty);

    /// <summary>The bookmark of the heading that layout has come to. Layout must take the same way through the blocks.</summary>
    public Bookmark Next() => bookmarks[Reached++];

    public IEnumerable<Bookmark> Following(int depth) => bookmarks.Skip(Reached).Where(bookmark => !bookmark.IsEmpty && bookmark.Level <= depth);

    private static IEnumerable<Heading> HeadingsIn(Block block) => block switch
    {
        Heading heading => [heading],
        ListBlock list => list.Items.SelectMany(item => item.Blocks).SelectMany(HeadingsIn),
        Callout callout => callout.Blocks.SelectMany(HeadingsIn),
        KeepTogether together => together.Blocks.SelectMany(HeadingsIn),
        Columns columns => columns.Parts.SelectMany(column => column.Blocks).SelectMany(HeadingsIn),
        Cards cards => cards.Items.SelectMany(card => card.Blocks).SelectMany(HeadingsIn),
        MarginNote note => note.Note.Concat(note.Blocks).SelectMany(HeadingsIn),
        Table table => RowsOf(table).SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks).SelectMany(HeadingsIn),
        _ => [],
    };

    private static IEnumerable<TableRow> RowsOf(Table table) => table.HeaderRows.Concat(table.Groups.SelectMany(group => group.Rows));
}
