using System.Text;
using System.Text.Json.Nodes;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Reports.Data;

namespace HumanSecurityKB.Reports.Tests.Data;

public class AssessmentFileTests
{
    /// <summary>The example that the format's description gives.</summary>
    private const string Example =
        """
        {
          "format": "human-security-assessment",
          "formatVersion": 1,
          "questionnaire": "2026.1",
          "scope": "full",
          "language": "en",
          "created": "2026-11-23T10:00:00Z",
          "signedOff": null,
          "body": { "name": "Senate of Exampleland", "kind": "chamber", "country": "Exampleland", "term": "2024–2028", "chambers": 2, "federal": false, "armedForces": true },
          "participation": { "majority": 6, "opposition": 5, "staff": 3, "outside": 1, "women": 7, "under45": 4 },
          "dimensions": ["ECO", "FOO", "HEA", "ENV", "PER", "COM", "POL", "TEC"],
          "concerns": { "ECO": 2, "FOO": 3 },
          "answers": {
            "LEAD-1": { "grade": 3, "comment": "…", "differingView": "…",
                        "evidence": [ { "title": "Strategic plan 2025", "reference": "https://parliament.example/plan", "date": "2025-02-01", "kind": "public" } ] },
            "LEAD-2": { "state": "do-not-know", "comment": "…" },
            "BUD-2":  { "state": "not-applicable", "reason": "other-level" }
          },
          "closing": { "LEAD": { "improvement": "…", "gap": "…", "help": "…" } },
          "plan": [ { "criterion": "LAW-1", "action": "…", "owner": "…", "due": "2027-03-31", "status": "planned" },
                    { "criterion": "LAW-3", "action": "…", "due": "2027-06-30", "status": "started", "note": "…",
                      "history": [ { "date": "2026-11-23", "status": "planned", "owner": "…", "due": "2027-03-31", "action": "…" },
                                   { "date": "2027-02-10", "status": "started", "due": "2027-06-30", "note": "…" } ] } ],
          "committee": { "participants": 12, "spread": { "LEAD-1": { "low": 1, "median": 3, "high": 4 } } }
        }
        """;

    private static readonly DateTime _now = new(2027, 1, 2, 3, 4, 5, DateTimeKind.Utc);

    [Fact]
    public void The_example_is_read_member_by_member()
    {
        var contents = Accepted(Example);

        Assert.Equal("Senate of Exampleland", contents.Body.Name);
        Assert.Equal((BodyKind.Chamber, 2, false, true), (contents.Body.Kind, contents.Body.Chambers, contents.Body.IsFederal, contents.Body.HasArmedForces));
        Assert.Equal(15, contents.Participation.Total);
        Assert.Equal(Concern.High, contents.Sheet.Concerns[AxisKey.Parse("FOO")]);
        Assert.Equal(3, contents.Sheet.Answers[Samples.Id("LEAD-1")].Grade!.Value.Value);
        Assert.Equal(new Evidence("Strategic plan 2025", "https://parliament.example/plan", new DateOnly(2025, 2, 1), EvidenceKind.PublicDocument), Assert.Single(contents.Sheet.Answers[Samples.Id("LEAD-1")].Evidence));
        Assert.Equal(NotApplicableReason.OtherLevel, contents.Sheet.Answers[Samples.Id("BUD-2")].Reason);
        Assert.Equal(new PlannedAction(Samples.Id("LAW-1"), "…", "…", new DateOnly(2027, 3, 31), ActionStatus.Planned), contents.Plan![0]);
        Assert.Equal(("…", new DateOnly(2027, 2, 10)), (contents.Plan[1].Note, contents.Plan[1].ChangedOn));
        Assert.Equal(
            [
                new ActionChange(new DateOnly(2026, 11, 23), ActionStatus.Planned, "…", new DateOnly(2027, 3, 31), "") { Action = "…" },
                new ActionChange(new DateOnly(2027, 2, 10), ActionStatus.Started, "", new DateOnly(2027, 6, 30), "…"),
            ],
            contents.Plan[1].History);
        Assert.Null(contents.SignedOffAt);
        Assert.Equal(12, contents.Committee!.Participants);
        Assert.Equal(new Spread(1, 3, 4), Assert.Single(contents.Committee.Spreads).Value);
    }

    [Fact]
    public void The_example_is_written_back_as_it_was() => AssertSame(Example, Written(Accepted(Example)));

    [Fact]
    public void A_file_is_read_back_as_it_was_written()
    {
        foreach (var contents in new[] { Samples.Senate(), Samples.SenateWithPlan(), Samples.Contents(Samples.QuickCheckGrades(), Scope.QuickCheck) })
        {
            var first = AssessmentFile.Write(contents, TestContent.Questionnaire);
            var reading = AssessmentFile.Read(first, TestContent.Find, _now);

            Assert.Empty(reading.Faults);
            Assert.Equal(contents.Sheet.Answers, reading.Contents!.Sheet.Answers);
            Assert.Equal(first, AssessmentFile.Write(reading.Contents, TestContent.Questionnaire));
        }
    }

    [Fact]
    public void Members_that_nobody_knows_come_back_where_they_were()
    {
        var file = JsonNode.Parse(Example)!.AsObject();
        file["later"] = JsonNode.Parse("""{"deep":[1,{"x":null}]}""");
        file["body"]!["website"] = "https://parliament.example";
        file["participation"]!["youth"] = 2;
        file["answers"]!["LEAD-1"]!["mood"] = "calm";
        file["answers"]!["LEAD-1"]!["evidence"]![0]!["pages"] = 12;
        file["closing"]!["LEAD"]!["note"] = "more";
        file["plan"]![0]!["cost"] = 3.5;
        file["plan"]![1]!["history"]![0]!["meeting"] = 7;

        AssertSame(file.ToJsonString(), Written(Accepted(file.ToJsonString())));
    }

    [Fact]
    public void A_file_of_every_text_at_its_limit_is_read_back()
    {
        static string Long(int length) => new('人', length);
        var evidence = Enumerable.Repeat(new Evidence(Long(Evidence.TitleLimit), Long(Evidence.ReferenceLimit), DateOnly.MaxValue, EvidenceKind.InternalDocument), Answer.EvidenceLimit);
        var answer = Samples.Graded(5) with { Comment = Long(Answer.CommentLimit), DifferingView = Long(Answer.CommentLimit), Evidence = [.. evidence] };
        var notes = new ClosingNotes(Long(ClosingNotes.NoteLimit), Long(ClosingNotes.NoteLimit), Long(ClosingNotes.NoteLimit));
        var change = new ActionChange(DateOnly.MaxValue, ActionStatus.Planned, "", DateOnly.MaxValue, Long(ActionChange.TextLimit / ActionChange.CountLimit));
        var action = new PlannedAction(Samples.Id("LAW-1"), Long(PlannedAction.ActionLimit), Long(PlannedAction.OwnerLimit), DateOnly.MaxValue, ActionStatus.Planned)
        {
            Note = Long(PlannedAction.NoteLimit),
            History = [.. Enumerable.Repeat(change, ActionChange.CountLimit)],
        };
        var contents = Samples.Contents(TestContent.Questionnaire.Criteria.ToDictionary(criterion => criterion.Id, _ => answer)) with
        {
            Closing = TestContent.Questionnaire.Functions.Concat(TestContent.Questionnaire.Dimensions.Select(dimension => dimension.Key)).ToDictionary(key => key, _ => notes),
            Plan = [.. Enumerable.Repeat(action, PlannedAction.CountLimit)],
        };

        var file = AssessmentFile.Write(contents, TestContent.Questionnaire);

        const int UnknownMembers = 64 * 1024;
        Assert.InRange(file.Length, 0, AssessmentFile.SizeLimit - UnknownMembers);
        Assert.Equal(contents.Plan, AssessmentFile.Read(file, TestContent.Find, _now).Contents!.Plan);
    }

    [Fact]
    public void Only_five_members_are_required()
    {
        var contents = Accepted("""{"format":"human-security-assessment","formatVersion":1,"questionnaire":"2026.1","scope":"quick-check","answers":{}}""");

        Assert.Equal(Scope.QuickCheck, contents.Sheet.Scope);
        Assert.Equal(8, contents.Sheet.Dimensions.Count);
        Assert.Equal((Language.English, _now, _now), (contents.Language, contents.CreatedAt, contents.ChangedAt));
        Assert.Null(contents.Plan);
    }

    [Fact]
    public void A_dimension_that_is_left_out_is_switched_off()
    {
        var file = Changed("dimensions", """["ECO","TEC"]""");

        Assert.Equal(["ECO", "TEC"], Accepted(file).Sheet.Dimensions.Select(key => key.Value));
    }

    [Fact]
    public void An_answer_to_a_criterion_out_of_scope_is_kept()
    {
        var contents = Accepted(Changed("dimensions", "[]").Replace("BUD-2", "TEC-A"));

        Assert.Equal(AnswerState.NotApplicable, contents.Sheet.Answers[Samples.Id("TEC-A")].State);
    }

    [Fact]
    public void A_byte_order_mark_does_no_harm() =>
        Assert.True(AssessmentFile.Read(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(Example)).ToArray(), TestContent.Find, _now).IsAccepted);

    [Fact]
    public void A_grade_may_be_written_with_a_point() =>
        Assert.Equal(3, Accepted(Example.Replace("\"grade\": 3", "\"grade\": 3.0")).Sheet.Answers[Samples.Id("LEAD-1")].Grade!.Value.Value);

    [Fact]
    public void Of_a_committee_nothing_unknown_is_kept_because_it_could_be_who_gave_which_grade()
    {
        var file = JsonNode.Parse(Example)!.AsObject();
        file["committee"]!["members"] = JsonNode.Parse("""["A","B","C"]""");
        file["committee"]!["spread"]!["LEAD-1"]!["grades"] = JsonNode.Parse("[1,3,4]");

        AssertSame(Example, Written(Accepted(file.ToJsonString())));
    }

    [Fact]
    public void A_median_may_lie_between_two_grades() =>
        Assert.Equal(2.5m, Accepted(Example.Replace("\"median\": 3", "\"median\": 2.5")).Committee!.Spreads[Samples.Id("LEAD-1")].Median);

    [Fact]
    public void Times_are_written_in_utc_whatever_a_database_remembers()
    {
        var contents = Samples.Senate() with { CreatedAt = DateTime.SpecifyKind(Samples.Started, DateTimeKind.Unspecified) };

        Assert.Contains("\"created\": \"2026-11-09T09:30:00Z\"", Written(contents));
    }

    [Fact]
    public async Task A_stream_is_read_no_further_than_the_limit()
    {
        var reading = await AssessmentFile.ReadAsync(new MemoryStream(new byte[3 * AssessmentFile.SizeLimit]), TestContent.Find, _now, TestContext.Current.CancellationToken);

        Assert.Equal(FileFaultCode.TooLarge, Assert.Single(reading.Faults).Code);
    }

    [Fact]
    public void Words_of_every_script_stay_readable_in_the_file()
    {
        var contents = Samples.Senate() with { Body = new Body { Name = "مجلس الشيوخ <b>&" } };

        Assert.Contains("\"name\": \"مجلس الشيوخ <b>&\"", Written(contents));
    }

    private static AssessmentContents Accepted(string file)
    {
        var reading = AssessmentFile.Read(Encoding.UTF8.GetBytes(file), TestContent.Find, _now);
        Assert.Empty(reading.Faults);
        return reading.Contents!;
    }

    private static string Written(AssessmentContents contents) => Encoding.UTF8.GetString(AssessmentFile.Write(contents, TestContent.Questionnaire));

    private static string Changed(string member, string json)
    {
        var file = JsonNode.Parse(Example)!.AsObject();
        file[member] = JsonNode.Parse(json);
        return file.ToJsonString();
    }

    private static void AssertSame(string expected, string actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual)), actual);
}
