using System.Numerics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace HumanSecurityKB.Content.Search;

/// <summary>Shows the stretch of a text with most of the words looked for, read from the index without analysing the text again.</summary>
internal sealed class SnippetWriter(AtomicReader reader, IReadOnlyCollection<string> terms)
{
    private const int Width = 200;
    private const int Margin = 40;
    private const int OccurrencesRead = 200;

    /// <summary>More than any occurrences: another word found is worth more than one found again.</summary>
    private const int WorthOfWord = 1000;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public string SnippetOf(FoundDocument found)
    {
        var text = found.Document.Body;
        var marks = MarksIn(found.Number);
        if (marks.Count == 0)
        {
            return Encoder.Encode(found.Document.Summary);
        }

        var from = StartOfWord(text, Math.Max(0, BestStart(marks) - Margin));
        var to = EndOfWord(text, Math.Min(text.Length, from + Width + Margin));
        return Write(text, from, to, marks);
    }

    private List<Mark> MarksIn(int document)
    {
        var marks = new List<Mark>();
        var known = reader.GetTerms(SearchFields.Body)?.GetEnumerator();
        foreach (var (number, term) in terms.Index())
        {
            if (known is null || !known.SeekExact(new BytesRef(term)))
            {
                continue;
            }

            var occurrences = known.DocsAndPositions(null, null, DocsAndPositionsFlags.OFFSETS);
            if (occurrences is null || occurrences.Advance(document) != document)
            {
                continue;
            }

            for (var left = Math.Min(occurrences.Freq, OccurrencesRead); left > 0; left--)
            {
                occurrences.NextPosition();
                marks.Add(new Mark(occurrences.StartOffset, occurrences.EndOffset, number));
            }
        }

        return [.. marks.OrderBy(mark => mark.Start)];
    }

    private static int BestStart(List<Mark> marks)
    {
        var best = (Start: 0, Worth: -1);
        for (var first = 0; first < marks.Count; first++)
        {
            var inReach = marks.Skip(first).TakeWhile(mark => mark.End < marks[first].Start + Width).ToList();
            var distinct = BitOperations.PopCount(inReach.Aggregate(0UL, (seen, mark) => seen | (1UL << mark.Term)));
            var worth = (WorthOfWord * distinct) + inReach.Count;
            if (worth > best.Worth)
            {
                best = (marks[first].Start, worth);
            }
        }

        return best.Start;
    }

    private static int StartOfWord(string text, int at)
    {
        while (at > 0 && !char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        return at;
    }

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static string Write(string text, int from, int to, List<Mark> marks)
    {
        var html = new StringBuilder(from > 0 ? "… " : "");
        var written = from;
        foreach (var mark in marks.Where(mark => mark.Start >= from && mark.End <= to))
        {
            if (mark.Start >= written)
            {
                html.Append(Encoder.Encode(text[written..mark.Start])).Append("<mark>").Append(Encoder.Encode(text[mark.Start..mark.End])).Append("</mark>");
                written = mark.End;
            }
        }

        html.Append(Encoder.Encode(text[written..to].TrimEnd()));
        return (to < text.Length ? html.Append(" …") : html).ToString();
    }

    /// <param name="Term">Number of the word looked for.</param>
    private readonly record struct Mark(int Start, int End, int Term);
}
