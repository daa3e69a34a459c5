using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Committee;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Pdf.Tests.Lint;
using HumanSecurityKB.Pdf.Tests.Reading;
using HumanSecurityKB.Reports.Sheets;
using HumanSecurityKB.Reports.Tests.Pdf;

namespace HumanSecurityKB.Reports.Tests.Sheets;

public class AgendaSheetTests
{
    private const string ThisSession = "This session";
    private const int TimeColumn = 0;
    private const int CriterionColumn = 1;

    public static TheoryData<string> Languages => [.. Samples.Languages];

    public static MatrixTheoryData<Scope, int, string> Sessions { get; } = new([Scope.QuickCheck, Scope.Full], SessionPlan.Lengths, Samples.Languages);

    public static MatrixTheoryData<string, string> BodyNames { get; } = new(["", Samples.Hostile, new string('W', 200), "\u202Ereversed"], Samples.Languages);

    [Theory]
    [MemberData(nameof(Sessions))]
    public void Every_criterion_stands_in_this_session_or_in_the_list_for_another_one(Scope scope, int minutes, string language)
    {
        var items = SheetSamples.Items(scope);
        var content = SheetSamples.Agenda(items, minutes);
        var file = SheetSamples.Write(content, Samples.LanguageOf(language));
        using var sheet = new WrittenReport(file);

        Assert.Empty(PdfLint.Check(file));
        Assert.Equal(content.Plan.Later.Count, sheet.Reader.Structure().OfType("LI").Count());
        Assert.All(items, item => sheet.AssertHas(item.Criterion.Id.Value));
    }

    [Theory]
    [InlineData(Scope.QuickCheck, 60)]
    [InlineData(Scope.QuickCheck, 360)]
    [InlineData(Scope.Full, 60)]
    [InlineData(Scope.Full, 120)]
    [InlineData(Scope.Full, 360)]
    public void The_times_follow_one_another_from_the_opening_to_the_closing(Scope scope, int minutes)
    {
        var plan = SheetSamples.Agenda(SheetSamples.Items(scope), minutes).Plan;
        using var sheet = Write(SheetSamples.Agenda(SheetSamples.Items(scope), minutes), "en");

        var rows = sheet.Table(ThisSession);
        var times = rows.Select(row => row[TimeColumn].Split('–')).ToList();

        Assert.Equal(plan.Slots.Count + (plan.Reserve > 0 ? 3 : 2), rows.Count);
        Assert.StartsWith("Opening", rows[0][CriterionColumn], StringComparison.Ordinal);
        Assert.StartsWith("Closing", rows[^1][CriterionColumn], StringComparison.Ordinal);
        Assert.Equal(("0:00", $"{minutes / 60}:{minutes % 60:00}"), (times[0][0], times[^1][1]));
        Assert.All(times.Zip(times.Skip(1)), pair => Assert.Equal(pair.First[1], pair.Second[0]));
        Assert.Equal(plan.Reserve > 0, rows[^2][CriterionColumn].StartsWith("Reserve", StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_says_what_when_why_and_how_long_and_leaves_room_for_the_grade()
    {
        using var sheet = Write(SheetSamples.Agenda([Item("LEAD-1", new Spread(1, 2.5m, 4)), Item("LAW-1", null), Item("BUD-1", new Spread(3, 3, 3))], 60), "en");

        var rows = sheet.Table(ThisSession);

        Assert.Equal(["0:05–0:20", TitleOf("LEAD-1") + "LEAD-1", "1to4,median2.5", "viewsdiffer", "15", ""], rows[1]);
        Assert.Equal(["0:20–0:29", TitleOf("LAW-1") + "LAW-1", "toofewtoshow", "toofewgraded", "9", ""], rows[2]);
        Assert.Equal(["0:29–0:32", TitleOf("BUD-1") + "BUD-1", "all3", "viewsareclose", "3", ""], rows[3]);
    }

    [Fact]
    public void The_head_says_whose_session_it_is_how_many_graded_and_how_long_it_takes()
    {
        using var sheet = Write(SheetSamples.Agenda(SheetSamples.Items(Scope.Full), 90), "en");

        sheet.AssertHas(SheetSamples.BodyName);
        sheet.AssertHas("23 November 2026");
        sheet.AssertHas("12 participants graded alone. The session takes 90 minutes.");
    }

    [Fact]
    public void What_does_not_fit_is_listed_with_what_is_known_of_it()
    {
        var plan = SheetSamples.Agenda(SheetSamples.Items(Scope.Full), 60).Plan;
        using var sheet = Write(SheetSamples.Agenda(SheetSamples.Items(Scope.Full), 60), "en");

        var items = sheet.Reader.Structure().OfType("LBody").Select(item => WrittenReport.Squeezed(sheet.Reader.TextOf(item))).ToList();

        Assert.Equal(plan.Later.Select(item => $"{TitleOf(item.Criterion.Id.Value)}·{item.Criterion.Id}").ToList(), items.Select(item => string.Join('·', item.Split('·').Take(2))));
        sheet.AssertHas($"{plan.Later.Count} criteria do not fit into this session.");
    }

    [Fact]
    public void Where_all_is_agreed_it_says_so_and_has_no_table()
    {
        var agreed = SheetSamples.Items(Scope.QuickCheck).Select(item => item with { Agreed = Samples.Graded(3) }).ToList();
        using var sheet = Write(SheetSamples.Agenda(agreed, 60), "en");

        sheet.AssertHas("All criteria have been agreed.");
        Assert.Empty(sheet.Reader.Structure().OfType("Table"));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(0)]
    public void Of_fewer_than_three_participants_nothing_is_told_whatever_the_plan_was_made_from(int participants)
    {
        using var sheet = Write(SheetSamples.Agenda(SheetSamples.Items(Scope.Full), 120) with { Participants = participants }, "en");

        sheet.AssertLacks("median");
        Assert.All(sheet.Table(ThisSession).Skip(1).SkipLast(1), row => Assert.Equal(["toofewtoshow", "toofewgraded"], row.Skip(2).Take(2)));
        Assert.All(sheet.Reader.Structure().OfType("LBody"), item => Assert.EndsWith("too few graded", sheet.Reader.TextOf(item).Trim(), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Titles_that_are_not_translated_are_marked(string language)
    {
        var parsed = Samples.LanguageOf(language);
        using var english = new WrittenReport(Write(TestContent.Words, parsed));
        using var translated = new WrittenReport(Write(In(parsed), parsed));

        Assert.Equal(language == "en" ? null : "en", LanguageOf(english, TitleOf("LEAD-1")));
        Assert.Null(LanguageOf(translated, TitleOf("LEAD-1")));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_notice_says_where_titles_are_not_translated_and_only_there(string language)
    {
        var parsed = Samples.LanguageOf(language);
        var notice = DrawnSheet.Plain(TestContent.ReportWordsIn(parsed)["cover.noticeLanguage"]);

        Assert.Equal(language != "en", DrawnSheet.Read(Write(TestContent.Words, parsed)).Contains(notice, StringComparison.Ordinal));
        Assert.DoesNotContain(notice, DrawnSheet.Read(Write(In(parsed), parsed)), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(BodyNames))]
    public void Whatever_the_body_is_called_the_sheet_is_valid(string name, string language) => Assert.Empty(PdfLint.Check(
        SheetSamples.Write(SheetSamples.Agenda(SheetSamples.Items(Scope.QuickCheck), 60) with { BodyName = name }, Samples.LanguageOf(language))));

    private static WrittenReport Write(AgendaSheetContent content, string language) => new(SheetSamples.Write(content, Samples.LanguageOf(language)));

    private static byte[] Write(QuestionnaireWords questionnaire, Language language) => AgendaSheet.Write(
        SheetSamples.Agenda(SheetSamples.Items(Scope.Full), 120), questionnaire, TestContent.ReportWordsIn(language), WrittenReport.Writer);

    private static AgendaItem Item(string id, Spread? spread) =>
        new(TestContent.Questionnaire.Criteria.Single(criterion => criterion.Id == Samples.Id(id)), spread, 2, null);

    /// <summary>Without white space.</summary>
    private static string TitleOf(string id) => WrittenReport.Squeezed(TestContent.Words[Samples.Id(id)].Title);

    /// <summary>The English words as if they were a translation.</summary>
    private static QuestionnaireWords In(Language language) => TestContent.Words with
    {
        Language = language,
        Criteria = TestContent.Words.Criteria.ToDictionary(pair => pair.Key, pair => pair.Value with { Language = language }),
    };

    /// <summary>What the innermost element that has the words says of its language; null when it says nothing.</summary>
    private static string? LanguageOf(WrittenReport sheet, string words)
    {
        var node = sheet.Reader.Structure().All.First(node => IsIn(node) && !node.Children.Any(IsIn));
        return sheet.Reader.Text(node.Dictionary, "Lang");

        bool IsIn(StructureNode node) => WrittenReport.Squeezed(sheet.Reader.TextOf(node)).Contains(words, StringComparison.Ordinal);
    }
}
