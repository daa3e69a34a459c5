using FsCheck;
using FsCheck.Fluent;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Committee;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Domain.Tests;

/// <param name="Participants">Up to forty, with any roles or none, each of whom graded any of <see cref="RandomCommittees.Criteria"/>.</param>
public sealed record RandomCommittee(Assessment Assessment, IReadOnlyList<Participant> Participants)
{
    /// <summary>Everything that was answered to a criterion, with the role of who did.</summary>
    public IReadOnlyList<(ParticipantRole? Role, Answer Answer)> AnswersTo(CriterionId criterion) =>
        [.. Participants.Select(participant => (participant.Role, participant.Find(criterion)?.Answer)).Where(pair => pair.Answer is not null).Select(pair => (pair.Role, pair.Answer!))];

    public Assessment Reveal()
    {
        Assessment.Reveal(Participants, Committees.Start);
        return Assessment;
    }
}

public static class RandomCommittees
{
    private static readonly string[] Given = ["0", "1", "2", "3", "4", "5", "?", "?", "n"];
    private static readonly ParticipantRole?[] Roles = [ParticipantRole.Majority, ParticipantRole.Opposition, ParticipantRole.Staff, ParticipantRole.Outside, null];

    public static IReadOnlyList<CriterionId> Criteria { get; } = [.. new[] { "LEAD-1", "LEAD-2", "LAW-1", "FOO-A" }.Select(CriterionId.Parse)];

    /// <summary>Committees of few and of many roles, of those who answer little and much: what may be shown turns on small groups.</summary>
    public static Arbitrary<RandomCommittee> All() => Arb.From(
        from size in Gen.Choose(0, 40)
        from weights in Gen.Elements(0, 1, 2, 8).ArrayOf(Roles.Length)
        from share in Gen.Choose(0, 10)
        from members in Member(weights, share).ArrayOf(size)
        select Committee(members));

    private static Gen<(ParticipantRole? Role, string[] Answers)> Member(int[] weights, int share) =>
        from role in Gen.Frequency(Roles.Zip(weights, (role, weight) => (weight, Gen.Constant(role))).Append((1, Gen.Constant<ParticipantRole?>(null))))
        from answers in Gen.Frequency((share, Gen.Elements(Given)), (1, Gen.Constant("-"))).ArrayOf(Criteria.Count)
        select (role, answers);

    private static RandomCommittee Committee((ParticipantRole? Role, string[] Answers)[] members)
    {
        var assessment = Committees.Grading();
        return new RandomCommittee(assessment, [.. members.Select(member => assessment.JoinAndGrade(member.Role, Criteria.Zip(member.Answers)))]);
    }
}
