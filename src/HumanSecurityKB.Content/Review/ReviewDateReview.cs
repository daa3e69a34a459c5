using HumanSecurityKB.Content.Files;
using HumanSecurityKB.Content.Library;

namespace HumanSecurityKB.Content.Review;

/// <summary>Warns of editions that nobody has checked for long.</summary>
internal static class ReviewDateReview
{
    private const int MonthsBetweenReviews = 24;

    public static void Review(EditionDraft edition, DateOnly today, ProblemList problems)
    {
        var reviewed = edition.FrontMatter.Reviewed;
        var place = edition.FrontMatter.PlaceOf("reviewed");
        if (reviewed > today)
        {
            problems.Warn(place, $"The review of {reviewed:yyyy-MM-dd} is in the future.", "Write the day on which the text was checked.");
        }
        else if (reviewed.AddMonths(MonthsBetweenReviews) < today)
        {
            problems.Warn(place, $"The last review, of {reviewed:yyyy-MM-dd}, is more than {MonthsBetweenReviews} months ago.", "Check text and sources, then write the day of the check.");
        }
    }
}
