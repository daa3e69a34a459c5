using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Domain.Assessments;

/// <summary>
/// What was chosen for one criterion: a grade, or <em>do not know</em>, or <em>not applicable</em> with a reason.
/// The last two are states, not numbers. An unanswered criterion has no answer at all.
/// </summary>
public sealed record Answer
{
    public const int CommentLimit = 5000;
    public const int EvidenceLimit = 10;

    private Answer(AnswerState state) => State = state;

    public AnswerState State { get; }

    /// <summary>Set exactly when <see cref="State"/> is graded.</summary>
    public Grade? Grade { get; private init; }

    /// <summary>Set exactly when <see cref="State"/> is not applicable.</summary>
    public NotApplicableReason? Reason { get; private init; }

    public string Comment { get; init; } = "";

    /// <summary>A view that differs from the grade, printed without a name.</summary>
    public string DifferingView { get; init; } = "";

    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>Members of an imported file that this version does not know, as a JSON object; kept and given back.</summary>
    public string? Extra { get; init; }

    /// <summary>True with at least one public or internal document. A statement is evidence, but not a document.</summary>
    public bool HasDocument => Evidence.Any(item => item.IsDocument);

    public bool NeedsDocument => Grade is { Value: >= Questionnaires.Grade.NeedsDocumentFrom } && !HasDocument;

    public static Answer Graded(Grade grade) => new(AnswerState.Graded) { Grade = grade };

    public static Answer DoNotKnow() => new(AnswerState.DoNotKnow);

    public static Answer NotApplicable(NotApplicableReason reason) => new(AnswerState.NotApplicable) { Reason = reason };

    public bool Equals(Answer? other) =>
        other is not null
        && (State, Grade, Reason, Comment, DifferingView, Extra) == (other.State, other.Grade, other.Reason, other.Comment, other.DifferingView, other.Extra)
        && Evidence.SequenceEqual(other.Evidence);

    public override int GetHashCode() => HashCode.Combine(State, Grade, Reason, Comment, DifferingView);
}

public enum AnswerState
{
    Graded,
    DoNotKnow,
    NotApplicable,
}

public enum NotApplicableReason
{
    /// <summary>Competence of another level of government.</summary>
    OtherLevel,
    DoesNotExist,

    /// <summary>Another reason, given in the comment.</summary>
    Other,
}
