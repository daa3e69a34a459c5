using HumanSecurityKB.Domain.Advice;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Committee;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Domain.Scoring;

namespace HumanSecurityKB.Domain;

/// <summary>
/// How choices are spelled in files, forms and addresses. Part of the format of assessment files: a code never changes
/// and never gets another meaning.
/// </summary>
public static class Codes
{
    public static readonly CodeTable<Scope> Scopes = new((Scope.QuickCheck, "quick-check"), (Scope.Full, "full"));

    public static readonly CodeTable<AnswerState> UngradedStates = new(
        (AnswerState.DoNotKnow, "do-not-know"), (AnswerState.NotApplicable, "not-applicable"));

    public static readonly CodeTable<NotApplicableReason> Reasons = new(
        (NotApplicableReason.OtherLevel, "other-level"), (NotApplicableReason.DoesNotExist, "does-not-exist"), (NotApplicableReason.Other, "other"));

    public static readonly CodeTable<EvidenceKind> EvidenceKinds = new(
        (EvidenceKind.PublicDocument, "public"), (EvidenceKind.InternalDocument, "internal"), (EvidenceKind.Statement, "statement"));

    public static readonly CodeTable<ActionStatus> ActionStatuses = new(
        (ActionStatus.Planned, "planned"), (ActionStatus.Started, "started"), (ActionStatus.Done, "done"), (ActionStatus.Dropped, "dropped"));

    public static readonly CodeTable<BodyKind> BodyKinds = new(
        (BodyKind.Parliament, "parliament"), (BodyKind.Chamber, "chamber"), (BodyKind.Committee, "committee"));

    public static readonly CodeTable<RecommendationKind> RecommendationKinds = new(
        (RecommendationKind.Improve, "improve"), (RecommendationKind.FindOut, "find-out"), (RecommendationKind.Keep, "keep"), (RecommendationKind.Share, "share"));

    public static readonly CodeTable<ScoreState> ScoreStates = new(
        (ScoreState.Scored, "scored"), (ScoreState.NotEnoughInformation, "not-enough-information"), (ScoreState.NotApplicable, "not-applicable"));

    public static readonly CodeTable<Effort> Efforts = new((Effort.Small, "S"), (Effort.Medium, "M"), (Effort.Large, "L"));

    public static readonly CodeTable<ParticipantRole> Roles = new(
        (ParticipantRole.Majority, "majority"), (ParticipantRole.Opposition, "opposition"), (ParticipantRole.Staff, "staff"), (ParticipantRole.Outside, "outside"));

    public static readonly CodeTable<Activity> Activities = new(
        (Activity.Started, "started"),
        (Activity.Imported, "imported"),
        (Activity.CodeRenewed, "code-renewed"),
        (Activity.Joined, "joined"),
        (Activity.BallotEntered, "ballot-entered"),
        (Activity.Revealed, "revealed"),
        (Activity.SignedOff, "signed-off"),
        (Activity.SavedAsPdf, "pdf"),
        (Activity.SavedAsWord, "docx"),
        (Activity.SavedAsCsv, "csv"),
        (Activity.SavedAsFile, "json"),
        (Activity.SavedAsCalendar, "ics"));

    public static readonly CodeTable<Axis> Axes = new(
        (Axis.Function, "functions"), (Axis.Principle, "principles"), (Axis.Dimension, "dimensions"), (Axis.Goal, "goals"));
}
