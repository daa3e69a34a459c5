using System.Numerics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace HumanSecurityKB.Content.Search;

/// <summary>Shows the stretch of a section with most of what was looked for.</summary>
internal static class SnippetWriter
{
    private const int Width = 200;
    private const int Margin = 40;

    /// <summary>More than any occurrences: another word found is worth more than one found again.</summary>
    private const int WorthOfWord = 1000;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <param name="section">Null where nothing was found in the text: then the summary is shown.</param>
    /// <returns>Encoded; the only element in it is <c>mark</c>.</returns>
    public static string SnippetOf(SearchDocument document, JudgedSection? section)
    {
        if (section is null)
        {
            return Encoder.Encode(document.Summary);
        }

        var (text, place) = (document.Text.Whole, section.Place);
        var marks = section.Marks.Where(mark => mark.Start >= place.TextStart).ToList();
        var start = marks.Count == 0 ? place.TextStart : BestStart(marks);
        var from = StartOfWord(text, Math.Max(place.TextStart, start - Margin), place.TextStart);
        var to = EndOfWord(text, Math.Min(place.End, from + Width + Margin), place.End);
        return Write(text, (from, to), place, marks);
    }

    private static int BestStart(List<Mark> marks)
    {
        var best = (Start: 0, Worth: -1);
        for (var first = 0; first < marks.Count; first++)
        {
            var inReach = marks.Skip(first).TakeWhile(mark => mark.End < marks[first].Start + Width).ToList();
            var distinct = BitOperations.PopCount(inReach.Aggregate(0UL, (seen, mark) => seen | (1UL << mark.Concept)));
            var worth = (WorthOfWord * distinct) + inReach.Count;
            if (worth > best.Worth)
            {
                best = (marks[first].Start, worth);
            }
        }

        return best.Start;
    }

    private static int StartOfWord(string text, int at, int earliest)
    {
        while (at > earliest && !char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        return at;
    }

    private static int EndOfWord(string text, int at, int latest)
    {
        while (at < latest && !char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static string Write(string text, (int From, int To) stretch, SectionPlace place, List<Mark> marks)
    {
        var html = new StringBuilder(stretch.From > place.TextStart ? "… " : "");
        var written = stretch.From;
        foreach (var mark in marks.Where(mark => mark.Start >= stretch.From && mark.End <= stretch.To))
        {
            if (mark.Start >= written)
            {
                html.Append(Encoder.Encode(text[written..mark.Start])).Append("<mark>").Append(Encoder.Encode(text[mark.Start..mark.End])).Append("</mark>");
                written = mark.End;
            }
        }

        html.Append(Encoder.Encode(text[written..stretch.To].TrimEnd()));
        return (stretch.To < place.End ? html.Append(" …") : html).ToString();
    }
}
