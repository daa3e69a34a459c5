namespace HumanSecurityKB.Content.Files;

/// <summary>Finds what a mistyped name was probably meant to be.</summary>
internal static class Spelling
{
    /// <returns>"Did you mean …?", or nothing when no candidate is near.</returns>
    public static string Hint(string word, IEnumerable<string> candidates)
    {
        var nearest = candidates
            .Select(candidate => (Candidate: candidate, Distance: Distance(word.ToUpperInvariant(), candidate.ToUpperInvariant())))
            .Where(pair => pair.Distance <= Math.Max(1, word.Length / 3))
            .OrderBy(pair => pair.Distance)
            .ThenBy(pair => pair.Candidate, StringComparer.Ordinal)
            .Select(pair => pair.Candidate)
            .FirstOrDefault();
        return nearest is null ? "" : $"Did you mean '{nearest}'?";
    }

    /// <summary>Letters to insert, delete or replace (Levenshtein), two swapped neighbours counting as one.</summary>
    private static int Distance(string a, string b)
    {
        var distance = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                distance[i, j] = i == 0 || j == 0 ? i + j : Step(i, j);
            }
        }

        return distance[a.Length, b.Length];

        int Step(int i, int j)
        {
            var replaced = distance[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            var best = Math.Min(replaced, 1 + Math.Min(distance[i - 1, j], distance[i, j - 1]));
            var isSwap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            return isSwap ? Math.Min(best, distance[i - 2, j - 2] + 1) : best;
        }
    }
}
