using HumanSecurityKB.Content.Files;
using HumanSecurityKB.Content.Goals;
using HumanSecurityKB.Content.Library;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Content.Review;

/// <summary>Looks at content that can be read as a whole: is it one web, can it be understood, has somebody checked it lately.</summary>
internal static class ContentReview
{
    /// <param name="today">In UTC.</param>
    public static void Review(LoadedLibrary library, Questionnaire questionnaire, GoalTexts goals, DateOnly today, ProblemList problems)
    {
        new WebOfContentReview(library, questionnaire, goals, problems).Review();
        foreach (var edition in library.Drafts.SelectMany(draft => draft.Editions.Values))
        {
            SentenceReview.Review(edition, problems);
            ReviewDateReview.Review(edition, today, problems);
        }
    }
}
