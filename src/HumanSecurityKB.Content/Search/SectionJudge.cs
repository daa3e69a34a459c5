using System.Runtime.InteropServices;

namespace HumanSecurityKB.Content.Search;

/// <summary>
/// Says how well each section of a text answers: an article in which one section holds all that was asked for is better than
/// one in which the words lie scattered. One judge serves one search.
/// </summary>
internal sealed class SectionJudge(IReadOnlyList<Sought> sought)
{
    private const double WorthInHeading = 1.2;

    /// <summary>A word found again adds less and less.</summary>
    private const double Saturation = 1;

    /// <summary>Words that stand together as they were typed, beside the words themselves.</summary>
    private const double WorthOfNeighbours = 0.5;

    /// <summary>More than this between two words, and they do not belong together.</summary>
    private const int LongestGap = 3;

    private readonly int[] _times = new int[sought.Count];
    private readonly bool[] _isInHeading = new bool[sought.Count];
    private readonly double[] _concepts = new double[sought.Count];
    private readonly HashSet<(int, int)> _together = [];

    /// <param name="marks">By their place.</param>
    /// <returns>The best section with what is marked in it; null where nothing is.</returns>
    public JudgedSection? Best(SearchText text, List<Mark> marks)
    {
        JudgedSection? best = null;
        var from = 0;
        foreach (var place in text.Places)
        {
            var next = marks.FindIndex(from, mark => mark.Start >= place.End);
            var count = (next < 0 ? marks.Count : next) - from;
            var worth = count == 0 ? 0 : WorthOf(place, marks, from, count);
            if (worth > (best?.Worth ?? 0))
            {
                best = new JudgedSection(place, marks.GetRange(from, count), worth);
            }

            from += count;
        }

        return best;
    }

    private double WorthOf(SectionPlace place, List<Mark> marks, int from, int count)
    {
        Array.Clear(_times);
        Array.Clear(_isInHeading);
        foreach (var mark in CollectionsMarshal.AsSpan(marks).Slice(from, count))
        {
            _times[mark.Sought]++;
            _isInHeading[mark.Sought] |= mark.Start < place.TextStart;
        }

        return WorthOfConcepts() + WorthOfNeighboursIn(marks, from, count);
    }

    /// <summary>Of each, one wording is enough: the best.</summary>
    private double WorthOfConcepts()
    {
        Array.Clear(_concepts);
        for (var i = 0; i < sought.Count; i++)
        {
            var worth = sought[i].Weight * (_isInHeading[i] ? WorthInHeading : 1) * _times[i] / (_times[i] + Saturation);
            _concepts[sought[i].Concept] = Math.Max(_concepts[sought[i].Concept], worth);
        }

        return _concepts.Sum();
    }

    private double WorthOfNeighboursIn(List<Mark> marks, int from, int count)
    {
        _together.Clear();
        var worth = 0.0;
        var previous = (Mark?)null;
        for (var i = from; i < from + count; i++)
        {
            if (!sought[marks[i].Sought].IsTyped)
            {
                continue;
            }

            if (previous is { } first && StandAsTyped(first, marks[i]) && _together.Add((first.Sought, marks[i].Sought)))
            {
                worth += WorthOfNeighbours * Math.Min(sought[first.Sought].Weight, sought[marks[i].Sought].Weight);
            }

            previous = marks[i];
        }

        return worth;
    }

    private bool StandAsTyped(Mark first, Mark second)
    {
        var gap = sought[second.Sought].Typed - sought[first.Sought].Typed;
        return gap is > 0 and <= LongestGap && second.Position - first.Position <= gap + 1;
    }
}

/// <param name="Marks">In it, by their place.</param>
internal sealed record JudgedSection(SectionPlace Place, IReadOnlyList<Mark> Marks, double Worth);
