using System.Security.Cryptography;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Committee;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Domain.Tests;

/// <summary>A committee that grades, and who sits in it.</summary>
internal static class Committees
{
    public static readonly DateTime Start = new(2026, 11, 23, 10, 0, 0, DateTimeKind.Utc);

    private static readonly RandomNumberGenerator Random = RandomNumberGenerator.Create();

    public static AssessmentKey Key() => AssessmentKey.Create(Random);

    public static Assessment Alone(AssessmentKey? key = null) => Assessment.Start(
        AssessmentId.Create(Random), key ?? Key(), RealQuestionnaire.Instance, Scope.QuickCheck, [], Language.English, Start);

    public static Assessment Grading(AssessmentKey? key = null) => Assessment.StartCommittee(
        AssessmentId.Create(Random), key ?? Key(), RealQuestionnaire.Instance, Scope.QuickCheck, [], Language.English, Start);

    public static Participant Join(this Assessment assessment, ParticipantRole? role = null) =>
        assessment.Join(Guid.NewGuid(), Key(), role, participants: 0, Start);

    /// <param name="answers">One for each criterion, as <see cref="Sheets.AnswerOf"/> reads them.</param>
    public static Participant JoinAndGrade(this Assessment assessment, ParticipantRole? role, IEnumerable<(CriterionId Criterion, string Answer)> answers)
    {
        var participant = assessment.Join(role);
        foreach (var (criterion, text) in answers)
        {
            if (Sheets.AnswerOf(text) is { } answer)
            {
                Assert.True(assessment.TryGrade(participant, criterion, answer, seenVersion: 0, Start));
            }
        }

        return participant;
    }
}
