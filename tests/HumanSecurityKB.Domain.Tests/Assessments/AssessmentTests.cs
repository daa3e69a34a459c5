using System.Security.Cryptography;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Domain.Tests.Assessments;

public sealed class AssessmentTests
{
    private static readonly DateTime Start = new(2026, 11, 23, 10, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Later = Start.AddHours(1);
    private static readonly CriterionId Criterion = CriterionId.Parse("LEAD-1");
    private static readonly Answer Three = Answer.Graded(Grade.Of(3));
    private static readonly Answer Four = Answer.Graded(Grade.Of(4));

    private static readonly AxisKey Leadership = AxisKey.Parse("LEAD");
    private static readonly AxisKey Food = AxisKey.Parse("FOO");
    private static readonly AxisKey Health = AxisKey.Parse("HEA");

    private readonly Assessment _assessment = NewAssessment();

    [Fact]
    public void The_first_answer_is_recorded_by_whoever_saw_none()
    {
        Assert.True(_assessment.TryRecord(Criterion, Three, 0, Later));

        var recorded = _assessment.Find(Criterion)!;
        Assert.Equal((Three, 1, Later), (recorded.Answer, recorded.Version, recorded.ChangedAt));
        Assert.Equal(Later, _assessment.ChangedAt);
    }

    [Fact]
    public void Whoever_saw_the_last_answer_replaces_it()
    {
        _assessment.TryRecord(Criterion, Three, 0, Start);

        Assert.True(_assessment.TryRecord(Criterion, Four, 1, Later));
        Assert.Equal((Four, 2), (_assessment.Find(Criterion)!.Answer, _assessment.Find(Criterion)!.Version));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(-1)]
    public void Whoever_saw_another_version_changes_nothing(int seenVersion)
    {
        _assessment.TryRecord(Criterion, Three, 0, Start);

        Assert.False(_assessment.TryRecord(Criterion, Four, seenVersion, Later));
        Assert.Equal((Three, 1), (_assessment.Find(Criterion)!.Answer, _assessment.Find(Criterion)!.Version));
        Assert.Equal(Start, _assessment.ChangedAt);
    }

    [Fact]
    public void Who_saw_an_answer_that_is_not_there_changes_nothing()
    {
        Assert.False(_assessment.TryRecord(Criterion, Three, 1, Later));
        Assert.Empty(_assessment.Answers);
    }

    [Fact]
    public void Saving_the_same_answer_twice_succeeds_and_changes_nothing()
    {
        _assessment.TryRecord(Criterion, Three with { Evidence = [AReport()] }, 0, Start);

        Assert.True(_assessment.TryRecord(Criterion, Three with { Evidence = [AReport()] }, 0, Later));
        Assert.Equal(1, _assessment.Find(Criterion)!.Version);
        Assert.Equal(Start, _assessment.ChangedAt);
    }

    [Theory]
    [InlineData("comment")]
    [InlineData("view")]
    [InlineData("evidence")]
    [InlineData("extra")]
    public void An_answer_that_differs_in_words_alone_is_another_answer(string part)
    {
        var other = part switch
        {
            "comment" => Three with { Comment = "Because." },
            "view" => Three with { DifferingView = "I see it otherwise." },
            "evidence" => Three with { Evidence = [AReport()] },
            _ => Three with { Extra = "{}" },
        };
        _assessment.TryRecord(Criterion, Three, 0, Start);

        Assert.False(_assessment.TryRecord(Criterion, other, 0, Later));
        Assert.True(_assessment.TryRecord(Criterion, other, 1, Later));
        Assert.Equal(2, _assessment.Find(Criterion)!.Version);
    }

    [Fact]
    public void A_quick_check_goes_on_as_a_full_assessment_with_its_answers()
    {
        _assessment.TryRecord(Criterion, Three, 0, Start);
        _assessment.ExtendToFull(Later);

        Assert.Equal(Scope.Full, _assessment.Scope);
        Assert.Equal(Three, _assessment.Find(Criterion)!.Answer);
    }

    [Fact]
    public void A_profile_is_replaced_only_by_whoever_saw_the_last_one()
    {
        Assert.True(Describe(_assessment, "first", seenVersion: 0));
        Assert.False(Describe(_assessment, "second", seenVersion: 0));
        Assert.Equal(("first", 1), (_assessment.Body.Name, _assessment.ProfileVersion));
        Assert.True(Describe(_assessment, "second", seenVersion: 1));
        Assert.Equal(("second", 2), (_assessment.Body.Name, _assessment.ProfileVersion));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Saving_the_same_profile_again_succeeds_and_changes_nothing(int seenVersion)
    {
        Describe(_assessment, "first", seenVersion: 0);
        var changedAt = _assessment.ChangedAt;

        Assert.True(_assessment.TryDescribe(new Body { Name = "first" }, new Participation { Staff = 3 }, [Health, Food], Concerns(), seenVersion, Later.AddHours(1)));
        Assert.Equal((1, changedAt), (_assessment.ProfileVersion, _assessment.ChangedAt));
    }

    [Theory]
    [InlineData("body")]
    [InlineData("participation")]
    [InlineData("dimensions")]
    [InlineData("concern")]
    [InlineData("number of concerns")]
    public void A_profile_that_differs_in_one_part_is_another_profile(string part)
    {
        Describe(_assessment, "first", seenVersion: 0);
        var concerns = Concerns(part == "concern" ? Concern.Low : Concern.High);
        if (part == "number of concerns")
        {
            concerns[Health] = Concern.Low;
        }

        Assert.False(_assessment.TryDescribe(
            new Body { Name = part == "body" ? "second" : "first" },
            new Participation { Staff = part == "participation" ? 4 : 3 },
            part == "dimensions" ? [Food] : [Food, Health],
            concerns,
            seenVersion: 0,
            Later));
    }

    [Fact]
    public void Closing_notes_that_are_emptied_are_gone()
    {
        Assert.True(_assessment.TryCloseSection(Leadership, Notes("Better"), 0, Start));
        Assert.Equal("Better", _assessment.Closing[Leadership].Improvement);

        Assert.True(_assessment.TryCloseSection(Leadership, ClosingNotes.None, 1, Later));
        Assert.Empty(_assessment.Closing);
    }

    [Fact]
    public void Closing_notes_are_replaced_only_by_whoever_saw_the_last_ones_of_their_section()
    {
        Assert.True(_assessment.TryCloseSection(Leadership, Notes("first"), 0, Start));
        Assert.True(_assessment.TryCloseSection(Food, Notes("of food"), 0, Start));

        Assert.False(_assessment.TryCloseSection(Leadership, Notes("second"), 0, Later));
        Assert.Equal(Notes("first"), _assessment.Closing[Leadership]);
        Assert.True(_assessment.TryCloseSection(Leadership, Notes("second"), 1, Later));
        Assert.Equal((2, 1, 0), (_assessment.ClosingVersionOf(Leadership), _assessment.ClosingVersionOf(Food), _assessment.ClosingVersionOf(Health)));
    }

    [Fact]
    public void Whoever_saw_no_notes_does_not_replace_those_written_emptied_and_written_again()
    {
        _assessment.TryCloseSection(Leadership, Notes("first"), 0, Start);
        _assessment.TryCloseSection(Leadership, ClosingNotes.None, 1, Start);
        _assessment.TryCloseSection(Leadership, Notes("again"), 2, Start);

        Assert.False(_assessment.TryCloseSection(Leadership, Notes("mine"), 0, Later));
        Assert.False(_assessment.TryCloseSection(Leadership, Notes("mine"), 1, Later));
    }

    [Fact]
    public void Saving_the_same_closing_notes_again_succeeds_and_changes_nothing()
    {
        _assessment.TryCloseSection(Leadership, Notes("first"), 0, Start);

        Assert.True(_assessment.TryCloseSection(Leadership, Notes("first"), 0, Later));
        Assert.True(_assessment.TryCloseSection(Food, ClosingNotes.None, 0, Later));
        Assert.Equal((1, 0, Start), (_assessment.ClosingVersionOf(Leadership), _assessment.ClosingVersionOf(Food), _assessment.ChangedAt));
    }

    [Fact]
    public void A_signed_off_assessment_takes_what_it_says_already_and_stays_as_it_is()
    {
        var signedOff = SignedOff();

        Assert.True(signedOff.TryRecord(Criterion, Three, 0, Later.AddHours(1)));
        Assert.True(signedOff.TryDescribe(new Body(), new Participation(), [], new Dictionary<AxisKey, Concern>(), 0, Later.AddHours(1)));
        Assert.True(signedOff.TryCloseSection(Leadership, ClosingNotes.None, 0, Later.AddHours(1)));
        Assert.Equal((Later, 1, 0), (signedOff.ChangedAt, signedOff.Find(Criterion)!.Version, signedOff.ProfileVersion));
    }

    [Fact]
    public void A_signed_off_assessment_takes_no_more_changes()
    {
        var signedOff = SignedOff();
        Action[] changes =
        [
            () => signedOff.TryRecord(Criterion, Four, 1, Later),
            () => Describe(signedOff, "Senate", seenVersion: 0),
            () => signedOff.ExtendToFull(Later),
            () => signedOff.TryCloseSection(Leadership, Notes("Better"), 0, Later),
        ];

        Assert.True(signedOff.IsSignedOff);
        Assert.All(changes, change => Assert.Throws<AssessmentSignedOffException>(change));
        Assert.Equal(Three, signedOff.Find(Criterion)!.Answer);
    }

    [Fact]
    public void What_was_imported_is_given_back_whole()
    {
        _assessment.TryRecord(Criterion, Three with { Comment = "Because.", Evidence = [AReport()] }, 0, Start);
        Describe(_assessment, "Senate", seenVersion: 0);
        var imported = Imported(_assessment.Contents());

        Assert.Equal("Senate", imported.Body.Name);
        Assert.Equal(3, imported.Participation.Total);
        Assert.Equal([Food, Health], imported.Dimensions);
        Assert.Equal(Concern.High, imported.Sheet().ConcernFor(Food));
        Assert.Equal(_assessment.Find(Criterion)!.Answer, imported.Find(Criterion)!.Answer);
        Assert.NotEqual(_assessment.Id, imported.Id);
        Assert.NotEqual(_assessment.KeyHash, imported.KeyHash);
    }

    [Fact]
    public void An_assessment_is_kept_longer_once_it_has_an_answer()
    {
        var retention = new Retention(365, 30);
        Assert.Equal(Start.AddDays(30), retention.DeletionOf(_assessment));

        _assessment.TryRecord(Criterion, Three, 0, Later);
        Assert.Equal(Later.AddDays(365), retention.DeletionOf(_assessment));
    }

    [Theory]
    [InlineData("4", true)]
    [InlineData("4s", true)]
    [InlineData("4d", false)]
    [InlineData("5", true)]
    [InlineData("3", false)]
    [InlineData("?", false)]
    [InlineData("n", false)]
    public void A_document_is_needed_for_a_4_or_5_without_one(string answer, bool isNeeded) =>
        Assert.Equal(isNeeded, Sheets.AnswerOf(answer)!.NeedsDocument);

    private static Evidence AReport() => new("Report", "https://example.org", new DateOnly(2026, 1, 1), EvidenceKind.PublicDocument);

    private static ClosingNotes Notes(string improvement) => ClosingNotes.None with { Improvement = improvement };

    private static Dictionary<AxisKey, Concern> Concerns(Concern food = Concern.High) => new() { [Food] = food };

    private static bool Describe(Assessment assessment, string name, int seenVersion) =>
        assessment.TryDescribe(new Body { Name = name }, new Participation { Staff = 3 }, [Food, Health], Concerns(), seenVersion, Later);

    private static Assessment NewAssessment()
    {
        using var random = RandomNumberGenerator.Create();
        return Assessment.Start(AssessmentId.Create(random), AssessmentKey.Create(random), RealQuestionnaire.Instance, Scope.QuickCheck, [], Language.English, Start);
    }

    private static Assessment SignedOff()
    {
        var open = NewAssessment();
        open.TryRecord(Criterion, Three, 0, Start);
        return Imported(open.Contents() with { SignedOffAt = Start });
    }

    private static Assessment Imported(AssessmentContents contents)
    {
        using var random = RandomNumberGenerator.Create();
        return Assessment.Import(AssessmentId.Create(random), AssessmentKey.Create(random), contents, Later);
    }
}
