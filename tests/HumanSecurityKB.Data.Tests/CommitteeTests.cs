using HumanSecurityKB.Data.Tests.Databases;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Committee;
using HumanSecurityKB.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace HumanSecurityKB.Data.Tests;

/// <summary>Tests with committees: who joins, grades and reveals does so in a context of its own, as each request has one.</summary>
public abstract class CommitteeTests(TestDatabase database) : StorageTests(database)
{
    protected static readonly CriterionId Lead1 = CriterionId.Parse("LEAD-1");
    protected static readonly CriterionId Lead2 = CriterionId.Parse("LEAD-2");

    /// <summary>One time for all that happens: nothing may depend on a clock that goes on in between.</summary>
    protected static readonly DateTime Later = Samples.Now.AddMinutes(5);

    protected async Task<AssessmentId> StartCommitteeAsync() => (await SaveAsync(Samples.Committee())).Id;

    protected async Task<Guid> JoinAsync(AssessmentId id, ParticipantRole? role = null)
    {
        await using var context = Open();
        var participant = Join(context, await FindAsync(context, id), role);
        await context.SaveChangesAsync(Cancellation);
        return participant.Id;
    }

    /// <summary>Each of them joins and grades one criterion.</summary>
    protected async Task<IReadOnlyList<Guid>> JoinAndGradeAsync(AssessmentId id, CriterionId criterion, params IReadOnlyList<Answer> answers)
    {
        var participants = new List<Guid>();
        foreach (var answer in answers)
        {
            participants.Add(await JoinAsync(id));
            await GradeAsync(id, participants[^1], criterion, answer);
        }

        return participants;
    }

    protected async Task GradeAsync(AssessmentId id, Guid participant, CriterionId criterion, Answer answer, int seenVersion = 0)
    {
        await using var context = Open();
        await GradeAsync(context, id, participant, criterion, answer, seenVersion);
        await context.SaveChangesAsync(Cancellation);
    }

    /// <summary>Not saved yet.</summary>
    protected static async Task GradeAsync(
        AssessmentDbContext context, AssessmentId id, Guid participant, CriterionId criterion, Answer answer, int seenVersion = 0) =>
        Assert.True((await FindAsync(context, id)).TryGrade(await FindAsync(context, participant), criterion, answer, seenVersion, Later));

    protected async Task RevealAsync(AssessmentId id)
    {
        await using var context = Open();
        await context.RevealAsync(id, Later, Cancellation);
    }

    protected async Task<IReadOnlyList<Participant>> ReadParticipantsAsync(AssessmentId id)
    {
        await using var context = Open();
        return await context.ParticipantsOf(id).AsNoTracking().ToListAsync(Cancellation);
    }

    protected static Participant Join(AssessmentDbContext context, Assessment assessment, ParticipantRole? role = null)
    {
        var participant = assessment.Join(Guid.NewGuid(), Samples.Key(), role, participants: 0, Later);
        context.Add(participant);
        return participant;
    }

    /// <summary>Not saved yet.</summary>
    protected static async Task<Participant> EnterBallotAsync(AssessmentDbContext context, AssessmentId id, int number, Answer answer)
    {
        var ballot = (await FindAsync(context, id)).EnterBallot(Guid.NewGuid(), number, null, new Dictionary<CriterionId, Answer> { [Lead1] = answer }, participants: 0, Later);
        context.Add(ballot);
        return ballot;
    }

    protected static Task<Participant> FindAsync(AssessmentDbContext context, Guid participant) =>
        context.Participants.SingleAsync(found => found.Id == participant, Cancellation);
}
