using System.Security.Cryptography;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Domain.Committee;

/// <summary>
/// A member of a committee with the grades chosen alone. It has no name, and changes only through the verbs of its
/// <see cref="Assessments.Assessment"/>, which know the phase.
/// </summary>
public sealed class Participant
{
    private readonly List<PrivateGrade> _grades = [];

    private Participant()
    {
    }

    /// <summary>Random and never shown; it says nothing about who came first.</summary>
    public Guid Id { get; private set; }

    public AssessmentId Assessment { get; private set; } = null!;

    /// <summary>SHA-256 of the participant's own key; null for a paper ballot, which nobody comes back to.</summary>
    public byte[]? KeyHash { get; private set; }

    /// <summary>Null where it was not said.</summary>
    public ParticipantRole? Role { get; private set; }

    /// <summary>As the participant says. It changes nothing but the count that the facilitator sees.</summary>
    public bool IsFinished { get; private set; }

    /// <summary>As written on the paper, from 1; null for who joined.</summary>
    public int? Ballot { get; private set; }

    public IReadOnlyCollection<PrivateGrade> Grades => _grades;

    public PrivateGrade? Find(CriterionId criterion) => _grades.Find(grade => grade.Criterion == criterion);

    public IReadOnlyDictionary<CriterionId, Answer> Answers() => _grades.ToDictionary(grade => grade.Criterion, grade => grade.Answer);

    public static Guid CreateId(RandomNumberGenerator random)
    {
        var bytes = new byte[16];
        random.GetBytes(bytes);
        return new Guid(bytes);
    }

    internal static Participant Joining(Guid id, AssessmentId assessment, AssessmentKey key, ParticipantRole? role) =>
        new() { Id = id, Assessment = assessment, KeyHash = key.Hash(), Role = role };

    internal static Participant OnPaper(Guid id, AssessmentId assessment, int ballot) =>
        new() { Id = id, Assessment = assessment, Ballot = ballot, IsFinished = true };

    internal bool TryGrade(CriterionId criterion, Answer answer, int seenVersion)
    {
        var current = Find(criterion);
        if (seenVersion != (current?.Version ?? 0))
        {
            return false;
        }

        if (current is null)
        {
            _grades.Add(PrivateGrade.First(criterion, answer));
        }
        else
        {
            current.Replace(answer);
        }

        return true;
    }

    internal void SetFinished(bool isFinished) => IsFinished = isFinished;

    internal void Replace(ParticipantRole? role, IReadOnlyDictionary<CriterionId, Answer> answers)
    {
        Role = role;
        _grades.RemoveAll(grade => !answers.ContainsKey(grade.Criterion));
        foreach (var (criterion, answer) in answers)
        {
            TryGrade(criterion, answer, Find(criterion)?.Version ?? 0);
        }
    }
}
