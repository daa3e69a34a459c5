using System.Globalization;
using DocumentFormat.OpenXml;
using HumanSecurityKB.Pdf.Document;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HumanSecurityKB.Reports.Word;

/// <summary>
/// Tables of contents: fields that Word can renew, filled with links to the headings. Only Word knows its page numbers, so
/// they come when the reader renews the table; no question is asked on opening. Kept on one page when it fits on one.
/// </summary>
internal sealed class WordContents(WordContext context, WordParagraphs paragraphs)
{
    private readonly List<Pending> _pending = [];

    public void Add(TableOfContents contents, WordFlow flow)
    {
        var block = new W.SdtBlock();
        flow.Add(block);
        _pending.Add(new Pending(contents.Depth, context.Headings.Count, block));
    }

    /// <summary>Fills the tables once all headings are known and the tables stand in their places.</summary>
    /// <returns>What has to stand at the end of the document.</returns>
    public IReadOnlyList<OpenXmlElement> Fill()
    {
        var ends = new List<OpenXmlElement>();
        foreach (var (depth, before, block) in _pending)
        {
            var headings = context.Headings.Skip(before).Where(heading => heading.Level <= depth).ToList();
            if (headings.Count == 0)
            {
                block.Remove();
                continue;
            }

            var id = context.NextId();
            var range = $"contents{id}";
            block.Append(
                new W.SdtProperties(new W.SdtContentDocPartObject(new W.DocPartGallery { Val = "Table of Contents" }, new W.DocPartUnique())),
                new W.SdtContentBlock(Entries(headings, depth, range)));
            block.InsertAfterSelf(new W.BookmarkStart { Id = $"{id}", Name = range });
            ends.Add(new W.BookmarkEnd { Id = $"{id}" });
        }

        return ends;
    }

    private List<W.Paragraph> Entries(IReadOnlyList<WordHeading> headings, int depth, string range)
    {
        var top = headings.Min(heading => heading.Level);
        var entries = headings.Select(heading => Entry(heading, top)).ToList();
        var instruction = string.Create(CultureInfo.InvariantCulture, $" TOC \\o \"{top}-{depth}\" \\b {range} \\h \\z \\u ");
        W.Run[] begin = [Mark(W.FieldCharValues.Begin), new W.Run(new W.FieldCode(instruction) { Space = SpaceProcessingModeValues.Preserve }), Mark(W.FieldCharValues.Separate)];
        foreach (var run in begin.Reverse())
        {
            entries[0].InsertAfter(run, entries[0].ParagraphProperties);
        }

        entries[^1].Append(Mark(W.FieldCharValues.End));
        entries.SkipLast(1).ToList().ForEach(entry => entry.ParagraphProperties!.KeepNext = new W.KeepNext());
        return entries;
    }

    private W.Paragraph Entry(WordHeading heading, int top)
    {
        var place = Place.Page.Indented((heading.Level - top) * WordStyle.ContentsIndent);
        var words = heading.Inlines.Select(inline => inline with { Link = null, Color = null, Text = WordText.Clean(inline.Text).Replace('\n', ' ') }).ToList();
        var entry = paragraphs.Of(words, WordStyle.ContentsEntry(heading.Level), place);
        var link = new W.Hyperlink { Anchor = heading.Bookmark, History = true };
        foreach (var run in entry.Elements<W.Run>().ToList())
        {
            run.Remove();
            link.Append(run);
        }

        entry.Append(link);
        return entry;
    }

    private static W.Run Mark(W.FieldCharValues kind) => new(new W.FieldChar { FieldCharType = kind });

    /// <param name="Before">How many headings stand above the table.</param>
    private sealed record Pending(int Depth, int Before, W.SdtBlock Block);
}
