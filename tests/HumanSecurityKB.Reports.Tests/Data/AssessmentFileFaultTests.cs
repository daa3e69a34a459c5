using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Reports.Data;

namespace HumanSecurityKB.Reports.Tests.Data;

public class AssessmentFileFaultTests
{
    private const string Smallest =
        """{"format":"human-security-assessment","formatVersion":1,"questionnaire":"2026.1","scope":"full","answers":{}}""";

    /// <summary>A member, a wrong value for it, and the fault that names it.</summary>
    [Theory]
    [InlineData("format", "\"other\"", FileFaultCode.Unknown, "format", "other", "human-security-assessment")]
    [InlineData("format", "7", FileFaultCode.WrongKind, "format", "7", "human-security-assessment")]
    [InlineData("formatVersion", "2", FileFaultCode.OutOfRange, "formatVersion", "2", "1")]
    [InlineData("questionnaire", "\"2031.1\"", FileFaultCode.UnknownQuestionnaire, "questionnaire", "2031.1", "")]
    [InlineData("questionnaire", "\"new\"", FileFaultCode.UnknownQuestionnaire, "questionnaire", "new", "")]
    [InlineData("scope", "\"half\"", FileFaultCode.Unknown, "scope", "half", "quick-check, full")]
    [InlineData("scope", "null", FileFaultCode.Missing, "scope", "", "quick-check, full")]
    [InlineData("language", "\"de\"", FileFaultCode.Unknown, "language", "de", "en, fr, es, ar")]
    [InlineData("created", "\"yesterday\"", FileFaultCode.Unknown, "created", "yesterday", "2026-11-23T10:00:00Z")]
    [InlineData("created", "\"2026-11-23T10:00:00\"", FileFaultCode.Unknown, "created", "2026-11-23T10:00:00", "2026-11-23T10:00:00Z")]
    [InlineData("signedOff", "true", FileFaultCode.WrongKind, "signedOff", "true", "2026-11-23T10:00:00Z")]
    [InlineData("body", "\"Senate\"", FileFaultCode.WrongKind, "body", "\"Senate\"", "object")]
    [InlineData("body", """{"kind":"club"}""", FileFaultCode.Unknown, "body.kind", "club", "parliament, chamber, committee")]
    [InlineData("body", """{"chambers":3}""", FileFaultCode.OutOfRange, "body.chambers", "3", "1–2")]
    [InlineData("body", """{"federal":"no"}""", FileFaultCode.WrongKind, "body.federal", "\"no\"", "true, false")]
    [InlineData("participation", """{"staff":-1}""", FileFaultCode.OutOfRange, "participation.staff", "-1", "0–9999")]
    [InlineData("participation", """{"staff":1e400}""", FileFaultCode.OutOfRange, "participation.staff", "1e400", "0–9999")]
    [InlineData("dimensions", "\"ECO\"", FileFaultCode.WrongKind, "dimensions", "\"ECO\"", "array")]
    [InlineData("dimensions", """["ECO","SPA"]""", FileFaultCode.Unknown, "dimensions[1]", "SPA", "ECO, FOO, HEA, ENV, PER, COM, POL, TEC")]
    [InlineData("dimensions", "[1]", FileFaultCode.WrongKind, "dimensions[0]", "1", "text")]
    [InlineData("concerns", """{"ECO":4}""", FileFaultCode.OutOfRange, "concerns.ECO", "4", "1–3")]
    [InlineData("concerns", """{"LEAD":1}""", FileFaultCode.Unknown, "concerns.LEAD", "LEAD", "ECO, FOO, HEA, ENV, PER, COM, POL, TEC")]
    [InlineData("answers", "null", FileFaultCode.Missing, "answers", "", "object")]
    [InlineData("answers", "[]", FileFaultCode.WrongKind, "answers", "[]", "object")]
    [InlineData("answers", """{"LAW-9":{"grade":1}}""", FileFaultCode.UnknownCriterion, "answers.LAW-9", "LAW-9", "2026.1")]
    [InlineData("answers", """{"LAW-1":3}""", FileFaultCode.WrongKind, "answers.LAW-1", "3", "object")]
    [InlineData("answers", """{"LAW-1":{}}""", FileFaultCode.Missing, "answers.LAW-1.state", "", "do-not-know, not-applicable")]
    [InlineData("answers", """{"LAW-1":{"grade":6}}""", FileFaultCode.OutOfRange, "answers.LAW-1.grade", "6", "0–5")]
    [InlineData("answers", """{"LAW-1":{"grade":-1}}""", FileFaultCode.OutOfRange, "answers.LAW-1.grade", "-1", "0–5")]
    [InlineData("answers", """{"LAW-1":{"grade":2.5}}""", FileFaultCode.OutOfRange, "answers.LAW-1.grade", "2.5", "0–5")]
    [InlineData("answers", """{"LAW-1":{"grade":"3"}}""", FileFaultCode.WrongKind, "answers.LAW-1.grade", "\"3\"", "0–5")]
    [InlineData("answers", """{"LAW-1":{"state":"maybe"}}""", FileFaultCode.Unknown, "answers.LAW-1.state", "maybe", "do-not-know, not-applicable")]
    [InlineData("answers", """{"LAW-1":{"grade":3,"state":"do-not-know"}}""", FileFaultCode.GradeAndState, "answers.LAW-1", "", "")]
    [InlineData("answers", """{"LAW-1":{"state":"not-applicable","reason":"other"}}""", FileFaultCode.NotApplicableNotAllowed, "answers.LAW-1.state", "", "")]
    [InlineData("answers", """{"BUD-2":{"state":"not-applicable"}}""", FileFaultCode.Missing, "answers.BUD-2.reason", "", "other-level, does-not-exist, other")]
    [InlineData("answers", """{"BUD-2":{"state":"not-applicable","reason":"lazy"}}""", FileFaultCode.Unknown, "answers.BUD-2.reason", "lazy", "other-level, does-not-exist, other")]
    [InlineData("answers", """{"BUD-2":{"grade":3,"reason":"other"}}""", FileFaultCode.ReasonNotAllowed, "answers.BUD-2.reason", "", "")]
    [InlineData("answers", """{"LAW-1":{"grade":1,"comment":["x"]}}""", FileFaultCode.WrongKind, "answers.LAW-1.comment", "[\"x\"]", "text")]
    [InlineData("answers", """{"LAW-1":{"grade":1,"evidence":[{"kind":"public"}]}}""", FileFaultCode.Missing, "answers.LAW-1.evidence[0].title", "", "text")]
    [InlineData("answers", """{"LAW-1":{"grade":1,"evidence":[{"title":"A","kind":"secret"}]}}""", FileFaultCode.Unknown, "answers.LAW-1.evidence[0].kind", "secret", "public, internal, statement")]
    [InlineData("answers", """{"LAW-1":{"grade":1,"evidence":[{"title":"A","kind":"public","date":"2025-02-30"}]}}""", FileFaultCode.Unknown, "answers.LAW-1.evidence[0].date", "2025-02-30", "yyyy-MM-dd")]
    [InlineData("answers", """{"LAW-1":{"grade":1,"evidence":["A"]}}""", FileFaultCode.WrongKind, "answers.LAW-1.evidence[0]", "\"A\"", "object")]
    [InlineData("closing", """{"SPA":{}}""", FileFaultCode.Unknown, "closing.SPA", "SPA", "LEAD, LAW, BUD, OVR, REP, CAP, INT, ECO, FOO, HEA, ENV, PER, COM, POL, TEC")]
    [InlineData("closing", """{"LEAD":{"gap":1}}""", FileFaultCode.WrongKind, "closing.LEAD.gap", "1", "text")]
    [InlineData("plan", """[{"criterion":"LAW-9","action":"A"}]""", FileFaultCode.UnknownCriterion, "plan[0].criterion", "LAW-9", "2026.1")]
    [InlineData("plan", """[{"action":"A"}]""", FileFaultCode.Missing, "plan[0].criterion", "", "text")]
    [InlineData("plan", """[{"criterion":"LAW-1"}]""", FileFaultCode.Missing, "plan[0].action", "", "text")]
    [InlineData("plan", """[{"criterion":"LAW-1","action":"A","due":"soon"}]""", FileFaultCode.Unknown, "plan[0].due", "soon", "yyyy-MM-dd")]
    [InlineData("plan", """[{"criterion":"LAW-1","action":"A","status":"late"}]""", FileFaultCode.Unknown, "plan[0].status", "late", "planned, started, done, dropped")]
    [InlineData("plan", """[{"criterion":"LAW-1","action":"A","note":1}]""", FileFaultCode.WrongKind, "plan[0].note", "1", "text")]
    [InlineData("plan", """[{"criterion":"LAW-1","action":"A","history":{}}]""", FileFaultCode.WrongKind, "plan[0].history", "{}", "array")]
    [InlineData("plan", """[{"criterion":"LAW-1","action":"A","history":["started"]}]""", FileFaultCode.WrongKind, "plan[0].history[0]", "\"started\"", "object")]
    [InlineData("plan", """[{"criterion":"LAW-1","action":"A","history":[{"status":"done"}]}]""", FileFaultCode.Missing, "plan[0].history[0].date", "", "yyyy-MM-dd")]
    [InlineData("plan", """[{"criterion":"LAW-1","action":"A","history":[{"date":"10.2.2027","status":"done"}]}]""", FileFaultCode.Unknown, "plan[0].history[0].date", "10.2.2027", "yyyy-MM-dd")]
    [InlineData("plan", """[{"criterion":"LAW-1","action":"A","history":[{"date":"2027-02-10"}]}]""", FileFaultCode.Missing, "plan[0].history[0].status", "", "planned, started, done, dropped")]
    [InlineData("plan", """[{"criterion":"LAW-1","action":"A","history":[{"date":"2027-02-10","status":"late"}]}]""", FileFaultCode.Unknown, "plan[0].history[0].status", "late", "planned, started, done, dropped")]
    [InlineData("plan", """[{"criterion":"LAW-1","action":"A","history":[{"date":"2027-02-10","status":"done","due":"soon"}]}]""", FileFaultCode.Unknown, "plan[0].history[0].due", "soon", "yyyy-MM-dd")]
    [InlineData("committee", """{"participants":2}""", FileFaultCode.OutOfRange, "committee.participants", "2", "3–999")]
    [InlineData("committee", """{"spread":{}}""", FileFaultCode.Missing, "committee.participants", "", "3–999")]
    [InlineData("committee", """{"participants":9,"spread":{"LAW-9":{"low":1,"median":2,"high":3}}}""", FileFaultCode.UnknownCriterion, "committee.spread.LAW-9", "LAW-9", "2026.1")]
    [InlineData("committee", """{"participants":9,"spread":{"LAW-1":{"low":4,"median":4,"high":3}}}""", FileFaultCode.OutOfRange, "committee.spread.LAW-1.high", "3", "4–5")]
    [InlineData("committee", """{"participants":9,"spread":{"LAW-1":{"low":1,"median":4,"high":3}}}""", FileFaultCode.OutOfRange, "committee.spread.LAW-1.median", "4", "1–3")]
    [InlineData("committee", """{"participants":9,"spread":{"LAW-1":{"low":1,"median":2.2,"high":3}}}""", FileFaultCode.OutOfRange, "committee.spread.LAW-1.median", "2.2", "1–3")]
    public void A_wrong_member_is_named_with_what_was_found_and_expected(
        string member, string json, FileFaultCode code, string path, string found, string expected)
    {
        var file = JsonNode.Parse(Smallest)!.AsObject();
        file[member] = JsonNode.Parse(json);

        Assert.Equal(new FileFault(code, path, found, expected), Assert.Single(FaultsOf(file.ToJsonString())));
    }

    [Theory]
    [InlineData("answers", """{"LAW-1":{"grade":1,"comment":"*"}}""", Answer.CommentLimit, "answers.LAW-1.comment")]
    [InlineData("answers", """{"LAW-1":{"grade":1,"differingView":"*"}}""", Answer.CommentLimit, "answers.LAW-1.differingView")]
    [InlineData("answers", """{"LAW-1":{"grade":1,"evidence":[{"title":"*","kind":"public"}]}}""", Evidence.TitleLimit, "answers.LAW-1.evidence[0].title")]
    [InlineData("answers", """{"LAW-1":{"grade":1,"evidence":[{"title":"A","reference":"*","kind":"public"}]}}""", Evidence.ReferenceLimit, "answers.LAW-1.evidence[0].reference")]
    [InlineData("body", """{"name":"*"}""", Body.NameLimit, "body.name")]
    [InlineData("body", """{"country":"*"}""", Body.NameLimit, "body.country")]
    [InlineData("body", """{"term":"*"}""", Body.TermLimit, "body.term")]
    [InlineData("closing", """{"LEAD":{"help":"*"}}""", ClosingNotes.NoteLimit, "closing.LEAD.help")]
    [InlineData("plan", """[{"criterion":"LAW-1","action":"*"}]""", PlannedAction.ActionLimit, "plan[0].action")]
    [InlineData("plan", """[{"criterion":"LAW-1","action":"A","owner":"*"}]""", PlannedAction.OwnerLimit, "plan[0].owner")]
    [InlineData("plan", """[{"criterion":"LAW-1","action":"A","note":"*"}]""", PlannedAction.NoteLimit, "plan[0].note")]
    [InlineData("plan", """[{"criterion":"LAW-1","action":"A","history":[{"date":"2027-02-10","status":"done","owner":"*"}]}]""", PlannedAction.OwnerLimit, "plan[0].history[0].owner")]
    [InlineData("plan", """[{"criterion":"LAW-1","action":"A","history":[{"date":"2027-02-10","status":"done","note":"*"}]}]""", PlannedAction.NoteLimit, "plan[0].history[0].note")]
    [InlineData("plan", """[{"criterion":"LAW-1","action":"A","history":[{"date":"2027-02-10","status":"done","action":"*"}]}]""", PlannedAction.ActionLimit, "plan[0].history[0].action")]
    public void A_text_may_be_as_long_as_its_limit_and_no_longer(string member, string json, int limit, string path)
    {
        Assert.Empty(FaultsOf(FileWith(limit)));
        Assert.Equal(new FileFault(FileFaultCode.TooLong, path, $"{limit + 1}", $"{limit}"), Assert.Single(FaultsOf(FileWith(limit + 1))));

        string FileWith(int length)
        {
            var file = JsonNode.Parse(Smallest)!.AsObject();
            file[member] = JsonNode.Parse(json.Replace("*", new string('x', length)));
            return file.ToJsonString();
        }
    }

    [Fact]
    public void There_is_a_limit_to_the_number_of_documents_actions_and_entries_of_a_history()
    {
        var evidence = string.Join(',', Enumerable.Repeat("""{"title":"A","kind":"public"}""", Answer.EvidenceLimit + 1));
        var actions = string.Join(',', Enumerable.Repeat("""{"criterion":"LAW-1","action":"A"}""", PlannedAction.CountLimit + 1));
        var file = JsonNode.Parse(Smallest)!.AsObject();
        file["answers"] = JsonNode.Parse($$$"""{"LAW-1":{"grade":1,"evidence":[{{{evidence}}}]}}""");
        file["plan"] = JsonNode.Parse($"[{actions}]");
        var history = string.Join(',', Enumerable.Repeat("""{"date":"2027-02-10","status":"done"}""", ActionChange.CountLimit + 1));
        var other = JsonNode.Parse(Smallest)!.AsObject();
        other["plan"] = JsonNode.Parse($$$"""[{"criterion":"LAW-1","action":"A","history":[{{{history}}}]}]""");

        Assert.Equal([new FileFault(FileFaultCode.TooMany, "plan[0].history", "51", "50")], FaultsOf(other.ToJsonString()));
        Assert.Equal(
            [
                new FileFault(FileFaultCode.TooMany, "answers.LAW-1.evidence", "11", "10"),
                new FileFault(FileFaultCode.TooMany, "plan", "61", "60"),
            ],
            FaultsOf(file.ToJsonString()));
    }

    [Fact]
    public void Every_fault_of_a_file_is_named_in_one_run()
    {
        const string file =
            """
            {"format":"human-security-assessment","formatVersion":1,"questionnaire":"2026.1","scope":"all","language":"xx",
             "answers":{"LAW-1":{"grade":9},"LAW-2":{"state":"not-applicable"},"NO-1":{"grade":1}},"plan":[{"criterion":"LAW-1","action":"A","due":"x"}]}
            """;

        Assert.Equal(
            ["answers.LAW-1.grade", "answers.LAW-2.reason", "answers.LAW-2.state", "answers.NO-1", "language", "plan[0].due", "scope"],
            FaultsOf(file).Select(fault => fault.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_of_another_kind_gets_the_faults_that_matter()
    {
        Assert.Equal(["format", "formatVersion", "questionnaire"], FaultsOf("{}").Select(fault => fault.Path));
        Assert.Equal(FileFaultCode.WrongKind, Assert.Single(FaultsOf("[]")).Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("{\"format\":")]
    [InlineData("{\"a\":1,}")]
    public void What_is_not_json_is_refused(string file) => Assert.Equal(FileFaultCode.NotJson, Assert.Single(FaultsOf(file)).Code);

    [Fact]
    public void Bytes_that_are_not_text_are_refused()
    {
        byte[] file = [.. "{\"x\":\""u8, 0xff, 0xfe, .. "\"}"u8];

        Assert.Equal(FileFaultCode.NotJson, Assert.Single(FaultsOf(file)).Code);
    }

    [Theory]
    [InlineData("""{"x":"\ud800"}""", "x")]
    [InlineData("""{"x":["a","b\u0000"]}""", "x[1]")]
    [InlineData("""{"\udc00":1}""", "")]
    public void Half_a_character_and_a_zero_are_no_text(string file, string path)
    {
        var fault = Assert.Single(FaultsOf(file));

        Assert.Equal((FileFaultCode.BadText, path), (fault.Code, fault.Path));
    }

    [Fact]
    public void A_member_that_stands_twice_is_named()
    {
        const string file =
            """{"format":"human-security-assessment","formatVersion":1,"questionnaire":"2026.1","scope":"full","answers":{"LAW-1":{"grade":1},"LAW-1":{"grade":5,"later":{"a":1,"a":2}}}}""";

        Assert.Equal(["answers.LAW-1", "answers.LAW-1.later.a"], FaultsOf(file).Select(fault => fault.Path));
        Assert.All(FaultsOf(file), fault => Assert.Equal(FileFaultCode.Duplicate, fault.Code));
    }

    [Theory]
    [InlineData(20)]
    [InlineData(2_000_000)]
    public void Deep_nesting_is_refused_and_harms_nothing(int depth)
    {
        var file = $"{{\"x\":{new string('[', depth)}{new string(']', depth)}}}";

        Assert.Equal(FileFaultCode.TooDeep, Assert.Single(FaultsOf(file)).Code);
    }

    [Fact]
    public void Nesting_that_never_ends_is_refused_with_the_place_where_it_is_too_deep()
    {
        var fault = Assert.Single(FaultsOf("{\"later\":" + new string('[', 4_000_000)));

        Assert.Equal((FileFaultCode.TooDeep, "later" + string.Concat(Enumerable.Repeat("[0]", 15)), "16"), (fault.Code, fault.Path, fault.Expected));
    }

    [Fact]
    public void A_name_is_not_copied_for_each_of_its_items()
    {
        var file = Encoding.UTF8.GetBytes($"{{\"{new string('x', 100_000)}\":[{string.Join(',', Enumerable.Repeat("1", 20_000))}]}}");
        var before = GC.GetAllocatedBytesForCurrentThread();

        FaultsOf(file);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 20 * file.Length);
    }

    [Theory]
    [InlineData("\"\\ud800\"", "later[99]")]
    [InlineData("{\"a\":1,\"a\":2}", "later[99].a")]
    public void Only_the_first_hundred_faults_of_a_file_are_named(string item, string last)
    {
        var faults = FaultsOf($"{{\"later\":[{string.Join(',', Enumerable.Repeat(item, 100_000))}]}}");

        Assert.Equal((100, last), (faults.Count, faults[^1].Path));
    }

    [Fact]
    public void Only_the_first_hundred_wrong_members_of_a_file_are_named()
    {
        var file = JsonNode.Parse(Smallest)!.AsObject();
        file["answers"] = new JsonObject(Enumerable.Range(0, 10_000).Select(number => KeyValuePair.Create<string, JsonNode?>($"NO-{number}", 1)));

        Assert.Equal(100, FaultsOf(file.ToJsonString()).Count);
    }

    [Theory]
    [InlineData("\\ud83d\\ude00 \\\\u0000 \\n é \\u00e9")]
    public void A_whole_character_may_be_escaped(string text) => Assert.Empty(FaultsOf(Smallest.Insert(1, $"\"{text}\":\"{text}\",")));

    [Theory]
    [InlineData("\\ud83d")]
    [InlineData("\\ude00")]
    [InlineData("\\ud83dx")]
    [InlineData("\\ud83d\\ud83d\\ude00")]
    [InlineData("\\\\\\u0000")]
    public void What_is_no_text_is_refused_wherever_it_stands(string text) =>
        Assert.Equal(FileFaultCode.BadText, Assert.Single(FaultsOf(Smallest.Insert(1, $"\"x\":\"{text}\","))).Code);

    [Fact]
    public void Unknown_members_may_fill_64_kilobytes_together_and_no_more()
    {
        const int Limit = 64 * 1024;
        var file = JsonNode.Parse(Smallest)!.AsObject();
        file["answers"] = JsonNode.Parse("""{"LAW-1":{"grade":1},"LAW-2":{"grade":1}}""");
        file["answers"]!["LAW-1"]!["note"] = new string('x', Limit / 2 - "note\"\"".Length);
        file["answers"]!["LAW-2"]!["note"] = new string('x', Limit / 2 - "note\"\"".Length);
        Assert.Empty(FaultsOf(file.ToJsonString(new JsonSerializerOptions { WriteIndented = true })));

        file["answers"]!["LAW-2"]!["x"] = 1;
        file["later"] = 2;

        Assert.Equal(new FileFault(FileFaultCode.TooMuchUnknown, "answers.LAW-2.x", "", "65536"), Assert.Single(FaultsOf(file.ToJsonString())));
    }

    [Fact]
    public void A_file_may_be_as_large_as_the_limit_and_no_larger()
    {
        Assert.Empty(FaultsOf(Smallest + new string(' ', AssessmentFile.SizeLimit - Smallest.Length)));
        Assert.Equal(
            new FileFault(FileFaultCode.TooLarge, "", $"{AssessmentFile.SizeLimit + 1}", $"{AssessmentFile.SizeLimit}"),
            Assert.Single(FaultsOf(Smallest + new string(' ', AssessmentFile.SizeLimit + 1 - Smallest.Length))));
    }

    [Fact]
    public void A_fault_reads_as_a_sentence() =>
        Assert.Equal("answers.LAW-1.grade: found 9, expected 0–5.", new FileFault(FileFaultCode.OutOfRange, "answers.LAW-1.grade", "9", "0–5").ToString());

    [Fact]
    public void What_was_found_is_cut_short_without_cutting_a_character()
    {
        var fault = new FileFault(FileFaultCode.Unknown, "scope", new string('x', 79) + "😀😀", "full");

        Assert.Equal(new string('x', 79) + "…", fault.Found);
    }

    private static IReadOnlyList<FileFault> FaultsOf(string file) => FaultsOf(Encoding.UTF8.GetBytes(file));

    private static IReadOnlyList<FileFault> FaultsOf(byte[] file) => AssessmentFile.Read(file, TestContent.Find, Samples.Started).Faults;
}
