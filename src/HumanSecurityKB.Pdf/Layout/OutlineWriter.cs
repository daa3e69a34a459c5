using HumanSecurityKB.Pdf.Format;
using HumanSecurityKB.Pdf.Tags;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>The outline beside the pages: all headings, nested by level, the first level open.</summary>
internal sealed class OutlineWriter(PdfFile file, IReadOnlyList<ObjectId> pageIds)
{
    /// <summary>Null when there are no headings: an empty outline is of no use.</summary>
    public ObjectId? Write(IEnumerable<Bookmark> bookmarks)
    {
        var root = Nest(bookmarks);
        if (root.Children.Count == 0)
        {
            return null;
        }

        WriteItems(root);
        var buffer = file.Begin(root.Id);
        buffer.Write($"<</Type/Outlines/First {root.Children[0].Id}/Last {root.Children[^1].Id}/Count {root.Children.Count}>>");
        return root.Id;
    }

    private Item Nest(IEnumerable<Bookmark> bookmarks)
    {
        var root = new Item(file.Reserve(), null);
        var path = new Stack<Item>([root]);
        foreach (var bookmark in bookmarks)
        {
            while (path.Peek().Bookmark is { } open && open.Level >= bookmark.Level)
            {
                path.Pop();
            }

            var item = new Item(file.Reserve(), bookmark);
            path.Peek().Children.Add(item);
            path.Push(item);
        }

        return root;
    }

    private void WriteItems(Item parent)
    {
        for (var i = 0; i < parent.Children.Count; i++)
        {
            var item = parent.Children[i];
            WriteItem(item, parent.Id, parent.Children.ElementAtOrDefault(i - 1)?.Id, parent.Children.ElementAtOrDefault(i + 1)?.Id);
            WriteItems(item);
        }
    }

    private void WriteItem(Item item, ObjectId parent, ObjectId? previous, ObjectId? next)
    {
        var bookmark = item.Bookmark!;
        var buffer = file.Begin(item.Id);
        buffer.Write($"<</Title{bookmark.Text}/Parent {parent}");
        if (previous is { } before)
        {
            buffer.Write($"/Prev {before}");
        }

        if (next is { } after)
        {
            buffer.Write($"/Next {after}");
        }

        if (item.Children.Count > 0)
        {
            // A negative count means that the item is closed (ISO 32000-1, table 153).
            buffer.Write($"/First {item.Children[0].Id}/Last {item.Children[^1].Id}/Count {-item.Children.Count}");
        }

        new PageTarget(pageIds[bookmark.Page], bookmark.Top).Write(buffer);
        buffer.Write($">>");
    }

    private sealed record Item(ObjectId Id, Bookmark? Bookmark)
    {
        public List<Item> Children { get; } = [];
    }
}
