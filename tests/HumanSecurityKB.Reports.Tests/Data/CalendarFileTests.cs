using System.Text;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Reports.Data;

namespace HumanSecurityKB.Reports.Tests.Data;

public class CalendarFileTests
{
    [Fact]
    public void Every_open_action_with_a_date_is_a_day_in_the_calendar()
    {
        var calendar = CalendarOf(Samples.SenateWithPlan());
        var first = calendar.Events[0];

        Assert.Equal(2, calendar.Events.Count);
        Assert.Equal("Invite women small producers to the hearing on food prices.", TextOf(first, "SUMMARY"));
        Assert.Equal("20270131", ValueOf(first, "DTSTART"));
        Assert.Equal("20270201", ValueOf(first, "DTEND"));
        Assert.Equal("1.FOO-C.k3x9@human-security-kb", ValueOf(first, "UID"));
        Assert.Equal("20261123T160000Z", ValueOf(first, "DTSTAMP"));
        Assert.Equal("TRANSPARENT", ValueOf(first, "TRANSP"));
        Assert.Equal("-P7D", ValueOf(first, "TRIGGER"));
        Assert.StartsWith("Criterion FOO-C: ", TextOf(first, "DESCRIPTION"));
        Assert.Contains("\nOwner: Agriculture committee\nSDG targets: ", TextOf(first, "DESCRIPTION"), StringComparison.Ordinal);
        Assert.Equal("In one week: Invite women small producers to the hearing on food prices.", first.Last(property => property.Name == "DESCRIPTION").Text);
    }

    [Fact]
    public void Every_component_has_what_the_format_asks_for()
    {
        var calendar = CalendarOf(Samples.SenateWithPlan());

        Assert.Equal(["BEGIN", "VERSION", "PRODID", "CALSCALE", "METHOD", "X-WR-CALNAME", "BEGIN"], calendar.Properties.Take(7).Select(property => property.Name));
        Assert.All(calendar.Events, properties => Assert.All(["UID", "DTSTAMP", "DTSTART", "SUMMARY", "ACTION"], name => Assert.Single(properties, property => property.Name == name)));
        Assert.Equal(calendar.Events.Count, calendar.Events.Select(properties => ValueOf(properties, "UID")).Distinct().Count());
        Assert.Equal("Action plan: Senate of Exampleland", calendar.Properties.Single(property => property.Name == "X-WR-CALNAME").Text);
    }

    [Fact]
    public void What_has_no_date_or_is_done_or_dropped_is_left_out_and_nothing_left_is_no_calendar()
    {
        Assert.Null(Write(Samples.Senate()));
        Assert.Null(Write(WithAction("x", null, ActionStatus.Planned)));
        Assert.Null(Write(WithAction("x", new DateOnly(2027, 1, 1), ActionStatus.Done)));
        Assert.Null(Write(WithAction("x", new DateOnly(2027, 1, 1), ActionStatus.Dropped)));
    }

    [Fact]
    public void An_action_that_is_done_leaves_the_calendar_and_the_others_stay_as_they_are()
    {
        var contents = Samples.SenateWithPlan();
        var before = CalendarOf(contents).Events[1];

        var after = Assert.Single(CalendarOf(contents with { Plan = [contents.Plan![0] with { Status = ActionStatus.Done }, .. contents.Plan.Skip(1)] }).Events);

        Assert.Equal(ValueOf(before, "UID"), ValueOf(after, "UID"));
    }

    [Fact]
    public void A_note_stays_in_the_plan() =>
        Assert.DoesNotContain("Two regions", Encoding.UTF8.GetString(Write(Samples.SenateWithPlan())!), StringComparison.Ordinal);

    [Fact]
    public void The_last_day_of_all_has_no_next_day()
    {
        var last = Assert.Single(CalendarOf(WithAction("x", DateOnly.MaxValue, ActionStatus.Planned)).Events);

        Assert.Equal("99991231", ValueOf(last, "DTSTART"));
        Assert.DoesNotContain(last, property => property.Name == "DTEND");
    }

    [Theory]
    [InlineData("a; b, c \\ d: \"e\"\r\nf\tg")]
    [InlineData("BEGIN:VEVENT\r\nEND:VCALENDAR\nATTACH:file:///x")]
    [InlineData("السلام عليكم السلام عليكم السلام عليكم السلام عليكم السلام عليكم السلام عليكم")]
    [InlineData("👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧")]
    public void What_people_typed_comes_back_as_it_was(string typed) =>
        Assert.Equal(typed.ReplaceLineEndings("\n"), TextOf(Assert.Single(CalendarOf(WithAction(typed, new DateOnly(2027, 1, 1), ActionStatus.Planned)).Events), "SUMMARY"));

    [Fact]
    public void Controls_and_broken_characters_do_not_break_the_file()
    {
        var calendar = CalendarOf(WithAction("a\0b\u0007c\uD800d", new DateOnly(2027, 1, 1), ActionStatus.Planned));

        Assert.Equal("a b c\uFFFDd", TextOf(Assert.Single(calendar.Events), "SUMMARY"));
    }

    [Fact]
    public void A_text_of_any_length_folds_between_characters()
    {
        foreach (var length in Enumerable.Range(1, 200))
        {
            var typed = new string('x', length % 4) + string.Concat(Enumerable.Repeat("é人👪", length));

            Assert.Equal(typed, TextOf(Assert.Single(CalendarOf(WithAction(typed, new DateOnly(2027, 1, 1), ActionStatus.Planned)).Events), "SUMMARY"));
        }
    }

    [Fact]
    public void Words_say_their_language()
    {
        var contents = Samples.SenateWithPlan() with { Language = Language.French };
        var first = CalendarOf(contents).Events[0];

        Assert.Equal("LANGUAGE=fr", first.Single(property => property.Name == "SUMMARY").Parameters);
        Assert.Equal("LANGUAGE=en", first.First(property => property.Name == "DESCRIPTION").Parameters);
    }

    [Fact]
    public void A_later_change_is_the_same_event_with_a_higher_sequence()
    {
        var before = CalendarOf(Samples.SenateWithPlan()).Events[0];
        var after = CalendarOf(Samples.SenateWithPlan() with { ChangedAt = Samples.SignedOff.AddMinutes(1) }).Events[0];

        Assert.Equal(ValueOf(before, "UID"), ValueOf(after, "UID"));
        Assert.Equal(60, SequenceOf(after) - SequenceOf(before));
    }

    [Fact]
    public void Equal_reports_are_equal_bytes() => Assert.Equal(Write(Samples.SenateWithPlan()), Write(Samples.SenateWithPlan()));

    private static AssessmentContents WithAction(string action, DateOnly? due, ActionStatus status) =>
        Samples.Senate() with { Plan = [new PlannedAction(Samples.Id("LAW-1"), action, "", due, status)] };

    private static byte[]? Write(AssessmentContents contents) => CalendarFile.Write(Samples.Report(contents), TestContent.ReportWords, "k3x9");

    private static Calendar CalendarOf(AssessmentContents contents) => Calendar.Read(Write(contents)!);

    private static string TextOf(IEnumerable<Calendar.Property> properties, string name) => properties.First(property => property.Name == name).Text;

    private static string ValueOf(IEnumerable<Calendar.Property> properties, string name) => properties.First(property => property.Name == name).Value;

    private static int SequenceOf(IEnumerable<Calendar.Property> properties) => int.Parse(ValueOf(properties, "SEQUENCE"), System.Globalization.CultureInfo.InvariantCulture);
}
