using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Committee;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Web.Features.Shared;

namespace HumanSecurityKB.Web.Features.Committee;

/// <summary>Ten ballots to type in.</summary>
/// <param name="First">The number of the first.</param>
public sealed record BallotsPage(
    Assessment Assessment, IReadOnlyList<Criterion> Criteria, int First, IReadOnlyList<Participant> Entered, IReadOnlyList<BallotRow> Rows)
{
    /// <summary>A form of ten rows with all criteria stays well below the number of fields that a form may have.</summary>
    public const int RowCount = 10;

    /// <summary>Ballots that somebody else saved while this form was open.</summary>
    public IReadOnlyList<int> Conflicts { get; init; } = [];

    public FormErrors Errors { get; } = new();

    public int Last => First + RowCount - 1;

    public IReadOnlyList<int> Numbers => [.. Enumerable.Range(First, RowCount)];

    public int? Next => CanBeginWith(First + RowCount) ? First + RowCount : null;

    public int? Previous => CanBeginWith(First - RowCount) ? First - RowCount : null;

    public static bool CanBeginWith(int first) => first is >= 1 and <= CommitteeGrades.MostParticipants && first % RowCount == 1;

    public static BallotsPage Of(Assessment assessment, IReadOnlyList<Criterion> criteria, int first, IReadOnlyList<Participant> entered) => new(
        assessment,
        criteria,
        first,
        entered,
        [.. Enumerable.Range(first, RowCount).Select(number => BallotRow.Of(number, entered.FirstOrDefault(ballot => ballot.Ballot == number), criteria))]);

    public Participant? Find(int number) => Entered.FirstOrDefault(ballot => ballot.Ballot == number);

    /// <returns>The numbers of the ballots that are no longer as they were when the form was filled.</returns>
    public IReadOnlyList<int> ChangedMeanwhile(IEnumerable<BallotRow> typed)
    {
        var standing = Rows.ToDictionary(row => row.Number, row => row.Seen);
        return [.. typed.Where(row => standing.TryGetValue(row.Number, out var seen) && seen != (row.Seen ?? "")).Select(row => row.Number)];
    }
}
