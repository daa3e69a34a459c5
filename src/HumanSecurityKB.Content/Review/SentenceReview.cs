using System.Text.RegularExpressions;
using HumanSecurityKB.Content.Files;
using HumanSecurityKB.Content.Library;

namespace HumanSecurityKB.Content.Review;

/// <summary>Warns of sentences that a reader loses track of.</summary>
internal static partial class SentenceReview
{
    private const int WordLimit = 40;

    public static void Review(EditionDraft edition, ProblemList problems)
    {
        foreach (var (text, line) in edition.Body.Passages)
        {
            foreach (var sentence in EndOfSentence().Split(text))
            {
                var words = sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
                if (words.Length > WordLimit)
                {
                    problems.Warn(
                        new Place(edition.File.Path, line),
                        $"The sentence that begins '{string.Join(' ', words.Take(5))}' has {words.Length} words.",
                        $"Make two of it: more than {WordLimit} are hard to follow.");
                }
            }
        }
    }

    /// <summary>A mark that ends a sentence, with the quotation marks and brackets that close after it.</summary>
    [GeneratedRegex(@"(?<=[.!?؟…:;؛][”’»"")\]]*)\s+")]
    private static partial Regex EndOfSentence();
}
