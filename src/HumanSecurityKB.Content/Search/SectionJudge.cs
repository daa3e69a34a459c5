namespace HumanSecurityKB.Content.Search;

/// <summary>
/// Says how well each section of a text answers: an article in which one section holds all that was asked for is better than
/// one in which the words lie scattered.
/// </summary>
internal static class SectionJudge
{
    private const double WorthInHeading = 1.2;

    /// <summary>A word found again adds less and less.</summary>
    private const double Saturation = 1;

    /// <summary>Words that stand together as they were typed, beside the words themselves.</summary>
    private const double WorthOfNeighbours = 0.5;

    /// <summary>More than this between two words, and they do not belong together.</summary>
    private const int LongestGap = 3;

    /// <returns>The best section with what is marked in it; null where nothing is.</returns>
    public static JudgedSection? Best(SearchText text, IReadOnlyList<Mark> marks)
    {
        JudgedSection? best = null;
        foreach (var place in text.Places)
        {
            var inside = marks.Where(mark => mark.Start >= place.Start && mark.End <= place.End).ToList();
            var worth = inside.Count == 0 ? 0 : WorthOf(place, inside);
            if (worth > (best?.Worth ?? 0))
            {
                best = new JudgedSection(place, inside, worth);
            }
        }

        return best;
    }

    private static double WorthOf(SectionPlace place, List<Mark> marks) =>
        marks.GroupBy(mark => mark.Concept).Sum(concept => WorthOfConcept(place, concept)) + WorthOfNeighboursIn(marks);

    /// <summary>One wording is enough: the best.</summary>
    private static double WorthOfConcept(SectionPlace place, IEnumerable<Mark> marks) =>
        marks.GroupBy(mark => mark.Weight).Max(wording => WorthOfWording(place, [.. wording]));

    private static double WorthOfWording(SectionPlace place, List<Mark> marks)
    {
        var inHeading = marks.Exists(mark => mark.Start < place.TextStart) ? WorthInHeading : 1;
        return marks[0].Weight * inHeading * marks.Count / (marks.Count + Saturation);
    }

    private static double WorthOfNeighboursIn(List<Mark> marks)
    {
        var typed = marks.Where(mark => mark.Typed != Mark.NotTyped).ToList();
        var together = new HashSet<(int, int)>();
        var worth = 0.0;
        for (var i = 1; i < typed.Count; i++)
        {
            var (first, second) = (typed[i - 1], typed[i]);
            var gap = second.Typed - first.Typed;
            var isAsTyped = gap is > 0 and <= LongestGap && second.Position - first.Position <= gap + 1;
            if (isAsTyped && together.Add((first.Typed, second.Typed)))
            {
                worth += WorthOfNeighbours * Math.Min(first.Weight, second.Weight);
            }
        }

        return worth;
    }
}

/// <param name="Marks">In it, by their place.</param>
internal sealed record JudgedSection(SectionPlace Place, IReadOnlyList<Mark> Marks, double Worth);
