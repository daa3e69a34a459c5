using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Committee;
using HumanSecurityKB.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace HumanSecurityKB.Data;

/// <summary>What a facilitator may know of the participants.</summary>
public static class Committees
{
    /// <summary>Counts, and never a grade.</summary>
    public static async Task<CommitteeProgress> ProgressAsync(this AssessmentDbContext context, AssessmentId id, CancellationToken cancellationToken = default)
    {
        var participants = await context.ParticipantsOf(id)
            .Select(participant => new { OnPaper = participant.Ballot != null, participant.IsFinished, HasGraded = participant.Grades.Any() })
            .ToListAsync(cancellationToken);
        var answered = await context.ParticipantsOf(id)
            .SelectMany(participant => participant.Grades)
            .GroupBy(grade => grade.Criterion)
            .Select(grades => new { Criterion = grades.Key, Count = grades.Count() })
            .ToDictionaryAsync(pair => pair.Criterion, pair => pair.Count, cancellationToken);
        return new CommitteeProgress(
            participants.Count,
            participants.Count(participant => participant.OnPaper),
            participants.Count(participant => participant.HasGraded),
            participants.Count(participant => participant.IsFinished),
            answered);
    }

    public static IQueryable<Participant> ParticipantsOf(this AssessmentDbContext context, AssessmentId id) =>
        context.Participants.Where(participant => participant.Assessment == id);

    /// <summary>Participants with the grade of one criterion alone: enough to save it, and much less to read than all grades.</summary>
    public static IQueryable<Participant> ParticipantsGrading(this AssessmentDbContext context, CriterionId criterion) => context.Participants
        .IgnoreAutoIncludes()
        .Include(participant => participant.Grades.Where(grade => grade.Criterion == criterion))
        .AsSingleQuery();

    /// <summary>
    /// What was written about a criterion by all who wrote, in an order that tells nothing. Nothing where the reveal shows
    /// nothing of the criterion.
    /// </summary>
    public static async Task<IReadOnlyList<string>> CommentsAsync(
        this AssessmentDbContext context, Assessment assessment, CriterionId criterion, CancellationToken cancellationToken = default)
    {
        if (!assessment.Tallies.ContainsKey(criterion))
        {
            return [];
        }

        var grades = await context.ParticipantsOf(assessment.Id)
            .SelectMany(participant => participant.Grades.Where(grade => grade.Criterion == criterion), (participant, grade) => new { participant.Id, grade.Answer })
            .ToListAsync(cancellationToken);
        return PrivateComments.Of(criterion, [.. grades.Select(grade => (grade.Id, grade.Answer.Comment))]);
    }

    /// <summary>
    /// Ends the grading with every grade that was saved before, and none that comes after: the assessment is locked before
    /// the grades are read, and each private grade writes its assessment too.
    /// </summary>
    /// <exception cref="AssessmentRefusedException">There is no grading going on.</exception>
    /// <exception cref="AssessmentDeletedException">Somebody else has deleted the assessment.</exception>
    public static Task RevealAsync(this AssessmentDbContext context, AssessmentId id, DateTime now, CancellationToken cancellationToken = default) =>
        context.AloneAsync(
            async () =>
            {
                context.ChangeTracker.Clear();
                await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
                await context.Assessments.Where(found => found.Id == id).ExecuteUpdateAsync(set => set.SetProperty(found => found.ChangedAt, now), cancellationToken);
                var assessment = await context.Assessments.SingleOrDefaultAsync(found => found.Id == id, cancellationToken) ?? throw new AssessmentDeletedException();
                assessment.Reveal(await context.ParticipantsOf(id).AsNoTracking().ToListAsync(cancellationToken), now);
                context.Add(new ActivityEntry(id, Activity.Revealed, now));
                var count = await context.SaveChangesAsync(cancellationToken);
                await transaction.CommitAsync(cancellationToken);
                return count;
            },
            cancellationToken);
}

/// <param name="Joined">All participants, with those on paper.</param>
/// <param name="OnPaper">Ballots that were entered.</param>
/// <param name="Graded">With at least one answer.</param>
/// <param name="Finished">Who say so.</param>
/// <param name="Answered">How many participants answered each criterion; none where it is missing.</param>
public sealed record CommitteeProgress(int Joined, int OnPaper, int Graded, int Finished, IReadOnlyDictionary<CriterionId, int> Answered);
