using FsCheck.Xunit;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Domain.Tests.Assessments;

[Properties(Arbitrary = [typeof(RandomSheets)])]
public sealed class FingerprintTests
{
    private static readonly Questionnaire Questionnaire = RealQuestionnaire.Instance;
    private static readonly CriterionId Law = CriterionId.Parse("LAW-1");

    private static readonly Answer Answered = Answer.Graded(Grade.Of(3)) with
    {
        Comment = "We did.",
        DifferingView = "Not all of us.",
        Evidence = [new Evidence("Report", "p. 4", new DateOnly(2026, 3, 1), EvidenceKind.PublicDocument)],
    };

    public static TheoryData<string> Changes => [.. ChangedAnswers.Keys];

    private static Dictionary<string, Answer> ChangedAnswers { get; } = new()
    {
        ["grade"] = Answer.Graded(Grade.Of(4)) with { Comment = Answered.Comment, DifferingView = Answered.DifferingView, Evidence = Answered.Evidence },
        ["state"] = Answer.DoNotKnow() with { Comment = Answered.Comment, DifferingView = Answered.DifferingView, Evidence = Answered.Evidence },
        ["comment"] = Answered with { Comment = "We did!" },
        ["comment moved to the differing view"] = Answered with { Comment = "", DifferingView = "We did.Not all of us." },
        ["differing view"] = Answered with { DifferingView = "" },
        ["title"] = Answered with { Evidence = [Answered.Evidence[0] with { Title = "Reports" }] },
        ["reference"] = Answered with { Evidence = [Answered.Evidence[0] with { Reference = "p. 5" }] },
        ["date"] = Answered with { Evidence = [Answered.Evidence[0] with { Date = null }] },
        ["kind"] = Answered with { Evidence = [Answered.Evidence[0] with { Kind = EvidenceKind.Statement }] },
        ["twice"] = Answered with { Evidence = [Answered.Evidence[0], Answered.Evidence[0]] },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Whatever_changes_in_an_answer_changes_the_fingerprint(string change) =>
        Assert.NotEqual(Of(Answered), Of(ChangedAnswers[change]));

    [Fact]
    public void Concerns_dimensions_and_scope_belong_to_it()
    {
        var sheet = Sheets.Of(Questionnaire, new Dictionary<CriterionId, Answer> { [Law] = Answered });
        var food = AxisKey.Parse("FOO");
        AnswerSheet[] others =
        [
            sheet with { Scope = Scope.QuickCheck },
            sheet with { Dimensions = sheet.Dimensions.Where(key => key != food).ToHashSet() },
            sheet with { Concerns = new Dictionary<AxisKey, Concern> { [food] = Concern.High } },
        ];

        Assert.Equal(4, others.Append(sheet).Select(other => Fingerprint.Of(Questionnaire, other)).Distinct().Count());
    }

    /// <summary>Worked out once by other means: a printed fingerprint has to stay true.</summary>
    [Fact]
    public void The_fingerprint_of_given_answers_never_changes() => Assert.Equal("T11K-630N-1WS6-QGAK-3BCJ-1T0R", Of(Answered).ToString());

    [Property]
    public void The_order_in_which_answers_came_does_not_matter(AnswerSheet sheet)
    {
        var turned = sheet with { Answers = sheet.Answers.Reverse().ToDictionary(), Dimensions = sheet.Dimensions.Reverse().ToHashSet() };

        Assert.Equal(Fingerprint.Of(Questionnaire, sheet), Fingerprint.Of(Questionnaire, turned));
    }

    [Property]
    public void A_fingerprint_is_read_however_it_is_typed(AnswerSheet sheet)
    {
        var fingerprint = Fingerprint.Of(Questionnaire, sheet);
        string[] typed = [fingerprint.ToString(), fingerprint.ToString().Replace("-", "", StringComparison.Ordinal).ToLowerInvariant(), $" {fingerprint.ToString().Replace('-', '–')}\u200F"];

        Assert.All(typed, text =>
        {
            Assert.True(Fingerprint.TryParse(text, out var read));
            Assert.Equal(fingerprint, read);
        });
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ABCD-EFGH")]
    [InlineData("0000-0000-0000-0000-0000-000U")]
    [InlineData("0000-0000-0000-0000-0000-0000-0")]
    public void Anything_else_is_no_fingerprint(string? text) => Assert.False(Fingerprint.TryParse(text, out _));

    private static Fingerprint Of(Answer answer) =>
        Fingerprint.Of(Questionnaire, Sheets.Of(Questionnaire, new Dictionary<CriterionId, Answer> { [Law] = answer }));
}
