using System.Reflection;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Committee;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Domain.Tests.Assessments;

/// <summary>Every cell of <c>verbs.md</c>.</summary>
public sealed class VerbTableTests
{
    private static readonly CriterionId Lead1 = CriterionId.Parse("LEAD-1");
    private static readonly AxisKey Leadership = AxisKey.Parse("LEAD");
    private static readonly Answer Three = Answer.Graded(Grade.Of(3));
    private static readonly Answer Four = Answer.Graded(Grade.Of(4));
    private static readonly DateTime Later = Committees.Start.AddHours(1);

    private static readonly Func<Situation>[] Columns =
    [
        () => new Situation(),
        () => new Situation().SignedOff(),
        () => new Situation(isCommittee: true),
        () => new Situation(isCommittee: true).Revealed(),
        () => new Situation(isCommittee: true).Revealed().SignedOff(),
    ];

    private static readonly Dictionary<string, Type> Refusals = new()
    {
        ["signed off"] = typeof(AssessmentSignedOffException),
        ["grades alone"] = typeof(GradingOpenException),
        ["revealed"] = typeof(GradingClosedException),
        ["no committee"] = typeof(NoCommitteeException),
    };

    private static readonly Dictionary<string, (string Verb, Action<Situation> Do)> Rows = new()
    {
        ["record an answer"] = (nameof(Assessment.TryRecord), s => Assert.True(s.Assessment.TryRecord(Lead1, Four, 0, Later))),
        ["describe the body"] = (nameof(Assessment.TryDescribe), s =>
            Assert.True(s.Assessment.TryDescribe(new Body { Name = "Senate" }, new Participation(), [], new Dictionary<AxisKey, Concern>(), 0, Later))),
        ["extend the quick check"] = (nameof(Assessment.ExtendToFull), s => s.Assessment.ExtendToFull(Later)),
        ["close a section"] = (nameof(Assessment.TryCloseSection), s => Assert.True(s.Assessment.TryCloseSection(Leadership, new ClosingNotes("Better", "", ""), 0, Later))),
        ["choose the plan"] = (nameof(Assessment.TryChoosePlan), s => Assert.True(s.Assessment.TryChoosePlan([], 0, Later))),
        ["sign off"] = (nameof(Assessment.SignOff), s => s.Assessment.SignOff(Later)),
        ["renew the join code"] = (nameof(Assessment.RenewJoinCode), s => s.Assessment.RenewJoinCode(s.Key, Later)),
        ["join"] = (nameof(Assessment.Join), s => s.Assessment.Join(Guid.NewGuid(), Committees.Key(), null, participants: 2, Later)),
        ["grade alone"] = (nameof(Assessment.TryGrade), s => Assert.True(s.Assessment.TryGrade(s.Member, Lead1, Four, 1, Later))),
        ["say that all is graded"] = (nameof(Assessment.SetFinished), s => s.Assessment.SetFinished(s.Member, true, Later)),
        ["enter a ballot"] = (nameof(Assessment.EnterBallot), s => s.Assessment.EnterBallot(Guid.NewGuid(), 2, null, Ballot(Four), participants: 2, Later)),
        ["correct a ballot"] = (nameof(Assessment.ReplaceBallot), s => s.Assessment.ReplaceBallot(s.Ballot, ParticipantRole.Staff, Ballot(Four), Later)),
        ["take a ballot away"] = (nameof(Assessment.WithdrawBallot), s => s.Assessment.WithdrawBallot(s.Ballot, Later)),
        ["reveal"] = (nameof(Assessment.Reveal), s => s.Assessment.Reveal([s.Member, s.Ballot], Later)),
        ["show a criterion to all"] = (nameof(Assessment.Show), s => s.Assessment.Show(Lead1)),
    };

    public static TheoryData<string, int, string> Cells() =>
        [.. MarkdownTable.Rows(Files.Case("verbs.md")).SelectMany(row => row[1..].Index().Select(cell => (row[0], cell.Index, cell.Item)))];

    [Theory]
    [MemberData(nameof(Cells))]
    public void What_is_refused_changes_nothing_and_what_is_done_changes_something(string what, int column, string expected)
    {
        var situation = Columns[column]();
        var before = situation.Everything();

        var refusal = Record.Exception(() => Rows[what].Do(situation));

        Assert.Equal(expected == "yes" ? null : Refusals[expected], refusal?.GetType());
        Assert.Equal(expected == "yes", !before.SequenceEqual(situation.Everything()));
    }

    [Fact]
    public void The_table_has_every_verb_in_every_state()
    {
        string[] readers =
        [
            nameof(Assessment.Contents), nameof(Assessment.Sheet), nameof(Assessment.Find), nameof(Assessment.ClosingVersionOf),
            nameof(Assessment.CanBeFollowed), nameof(Assessment.AnswersAfter),
        ];
        var verbs = typeof(Assessment).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => !method.IsSpecialName)
            .Select(method => method.Name)
            .Except(readers);

        Assert.Equal(verbs.Order(), Rows.Values.Select(row => row.Verb).Order());
        Assert.Equal(
            Rows.Keys.SelectMany(what => Columns.Index().Select(column => (what, column.Index))).ToHashSet(),
            Cells().Select(cell => (cell.Data.Item1, cell.Data.Item2)).ToHashSet());
    }

    private static Dictionary<CriterionId, Answer> Ballot(Answer answer) => new() { [Lead1] = answer };

    /// <summary>An assessment with a member and a ballot; where it has none they belong to the committee next door.</summary>
    private sealed class Situation
    {
        public Situation(bool isCommittee = false)
        {
            Assessment = isCommittee ? Committees.Grading(Key) : Committees.Alone(Key);
            var committee = isCommittee ? Assessment : Committees.Grading();
            Member = committee.Join();
            committee.TryGrade(Member, Lead1, Three, 0, Committees.Start);
            Ballot = committee.EnterBallot(Guid.NewGuid(), 1, null, VerbTableTests.Ballot(Three), participants: 1, Committees.Start);
        }

        public AssessmentKey Key { get; } = Committees.Key();

        public Assessment Assessment { get; }

        public Participant Member { get; }

        public Participant Ballot { get; }

        public Situation Revealed()
        {
            Assessment.Reveal([Member, Ballot], Committees.Start);
            return this;
        }

        public Situation SignedOff()
        {
            Assessment.SignOff(Committees.Start);
            return this;
        }

        /// <summary>The domain puts a new value in place of an old one, so all that can change is what stands in each place.</summary>
        public IReadOnlyList<object?> Everything() =>
        [
            .. ValuesOf(Assessment), .. Assessment.Answers.SelectMany(ValuesOf),
            .. ValuesOf(Member), .. Member.Grades.SelectMany(ValuesOf),
            .. ValuesOf(Ballot), .. Ballot.Grades.SelectMany(ValuesOf),
        ];

        private static IEnumerable<object?> ValuesOf(object thing) => thing.GetType().GetProperties().Select(property => property.GetValue(thing));
    }
}
