using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Domain.Committee;

/// <summary>How many participants chose what for one criterion.</summary>
/// <param name="Grades">Six counts, for the grades 0 to 5.</param>
public sealed record Tally(IReadOnlyList<int> Grades, int DoNotKnow, int NotApplicable)
{
    public int Graded => Grades.Sum();

    public int Answered => Graded + DoNotKnow + NotApplicable;

    public static Tally Of(IReadOnlyCollection<Answer> answers) => new(
        [.. Grade.All.Select(grade => answers.Count(answer => answer.Grade == grade))],
        answers.Count(answer => answer.State == AnswerState.DoNotKnow),
        answers.Count(answer => answer.State == AnswerState.NotApplicable));

    public bool Equals(Tally? other) =>
        other is not null && (DoNotKnow, NotApplicable) == (other.DoNotKnow, other.NotApplicable) && Grades.SequenceEqual(other.Grades);

    public override int GetHashCode() => HashCode.Combine(DoNotKnow, NotApplicable, Graded);
}

/// <summary>What may be shown of the private grades of one criterion.</summary>
/// <param name="All">Of everybody who answered; at least <see cref="CommitteeGrades.FewestParticipants"/>.</param>
/// <param name="Roles">Only groups that may be shown.</param>
public sealed record CriterionTally(Tally All, IReadOnlyDictionary<ParticipantRole, Tally> Roles);
