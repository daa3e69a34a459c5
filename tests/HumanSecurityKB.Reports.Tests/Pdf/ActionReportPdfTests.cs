using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Domain.Words;
using HumanSecurityKB.Pdf;
using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Tests.Lint;
using HumanSecurityKB.Pdf.Tests.Reading;
using HumanSecurityKB.Reports.Pdf;

namespace HumanSecurityKB.Reports.Tests.Pdf;

public class ActionReportPdfTests
{
    private const string Hostile = "<script>alert('x')</script> {body} \\ ) ( %n & \u202E \u0007 \t\r\n ﬁ é \U0001F600 السلام 人 a̐éö̲";

    private static readonly PdfWriter _writer = PdfWriter.Load();

    public static TheoryData<string> Names => [.. Reports.Keys];

    private static Dictionary<string, Func<AssessmentContents>> Reports { get; } = new()
    {
        ["a full report"] = Samples.Senate,
        ["a chosen plan"] = Samples.SenateWithPlan,
        ["a quick check"] = () => Samples.Contents(Samples.QuickCheckGrades(), Scope.QuickCheck),
        ["a quick check with concerns"] = QuickCheckWithConcerns,
        ["nothing answered"] = () => Samples.Contents(new Dictionary<CriterionId, Answer>()),
        ["not applicable wherever allowed"] = NotApplicableWhereverAllowed,
        ["grades with gaps"] = () => Samples.Contents(Samples.GradesWithGaps()),
        ["every dimension off"] = EveryDimensionOff,
        ["hostile words"] = HostileWords,
        ["the longest words"] = LongestWords,
    };

    [Theory]
    [InlineData("a full report")]
    [InlineData("a quick check with concerns")]
    [InlineData("grades with gaps")]
    [InlineData("hostile words")]
    public void A_report_keeps_the_rules_of_accessible_files_that_a_machine_can_check(string name) =>
        Assert.Empty(PdfLint.Check(Write(Reports[name]())));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_report_has_a_title_and_headings_in_order(string name)
    {
        using var reader = new PdfReader(Write(Reports[name]()));
        var levels = reader.Structure().All.Where(node => node.Type is ['H', >= '1' and <= '6']).Select(node => node.Type[1] - '0').ToList();

        Assert.StartsWith("Action report", reader.Document.Information.Title);
        Assert.Equal("en", reader.Text(reader.Catalog, "Lang"));
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Fact]
    public void Every_criterion_stands_in_the_report_with_all_that_was_said()
    {
        var report = Samples.Report(Samples.Senate());
        var text = TextOf(Write(Samples.Senate()));

        foreach (var entry in report.Entries)
        {
            AssertHas(text, entry.Words.Title);
            AssertHas(text, entry.Answer?.Comment ?? "Not answered");
            AssertHas(text, entry.Answer?.DifferingView ?? "");
            AssertHas(text, entry.Grade is { } grade ? $"{grade} {TestContent.Words[grade].Label}. {entry.Words.Descriptors[grade.Value]}" : "");
            Assert.All(entry.Answer?.Evidence ?? [], item => AssertHas(text, $"{item.Title}, public document, 1 February 2025, {item.Reference}"));
        }

        Assert.All(report.Plan, row => AssertHas(text, row.Action));
        Assert.All(report.Functions.Concat(report.Principles).Concat(report.Dimensions), row => AssertHas(text, row.Name));
        AssertHas(text, "The strategic plan names people’s security for the first time.");
        AssertHas(text, "How far our work linked to this goal uses the approach — not progress towards the goal");
    }

    [Fact]
    public void A_chosen_plan_is_printed_with_owner_date_and_status()
    {
        var text = TextOf(Write(Samples.SenateWithPlan()));

        AssertHas(text, "Invite women small producers to the hearing on food prices.");
        AssertHas(text, "Status: started");
        AssertHas(text, "Agriculture committee");
        AssertHas(text, "31 January 2027");
        AssertHas(text, "adopts the action plan of 3 actions");
    }

    [Fact]
    public void A_range_and_not_a_number_stands_where_there_is_not_enough_information()
    {
        var text = TextOf(Write(Samples.Contents(Samples.GradesWithGaps())));

        AssertHas(text, "Not enough information range 25–75");
        AssertHas(text, "Technological (digital) security: 3 of 3 criteria are not applicable");
    }

    [Fact]
    public void A_quick_check_prints_links_to_goals_and_no_numbers()
    {
        var text = TextOf(Write(Samples.Contents(Samples.QuickCheckGrades(), Scope.QuickCheck)));

        AssertHas(text, "A quick check links to goals and gives no numbers.");
        Assert.DoesNotContain(Squeezed("not progress towards the goal"), text);
    }

    [Fact]
    public void What_people_typed_is_printed_as_text_and_links_only_to_the_web()
    {
        var pdf = Write(HostileWords());
        using var reader = new PdfReader(pdf);
        var links = reader.Pages.SelectMany(page => page.GetHyperlinks()).Select(link => link.Uri).Where(uri => uri is not null);

        AssertHas(TextOf(pdf), "<script>alert('x')</script> {body} \\ ) ( %n &");
        Assert.DoesNotContain(links, uri => uri!.StartsWith("javascript", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Equal_reports_are_equal_bytes() => Assert.Equal(Write(Samples.Senate()), Write(Samples.Senate()));

    [Fact]
    public void A_full_report_is_small_enough_for_a_weak_connection() => Assert.InRange(Write(Samples.Senate()).Length, 1, 150 * 1024);

    [Fact]
    public void The_summary_is_one_page()
    {
        using var reader = new PdfReader(Write(Samples.Senate()));

        AssertHas(TextOf(reader.Pages[1]), "Summary");
        AssertHas(TextOf(reader.Pages[1]), "with documents are the grades that cite one.");
        AssertHas(TextOf(reader.Pages[2]), "Contents");
    }

    [Fact]
    public void Words_of_another_language_are_marked()
    {
        var contents = Samples.Senate() with { Language = Language.French };

        var inlines = ActionReportPdf.Compose(Samples.Report(contents), TestContent.ReportWords).Blocks.OfType<Paragraph>().SelectMany(paragraph => paragraph.Inlines);

        Assert.Equal("fr", inlines.First(inline => inline.Text == "Senate of Exampleland").Language);
    }

    [Fact]
    public void In_arabic_the_document_runs_from_right_to_left_and_english_words_are_marked()
    {
        var english = TestContent.ReportWords;
        var words = new FixedWords(Language.Arabic, english.Keys.ToDictionary(key => key, key => new Phrase(Language.English, english.Has(key) ? english[key] : "")));

        var document = ActionReportPdf.Compose(Samples.Report(Samples.Senate(), words), words);

        Assert.True(document.RightToLeft);
        Assert.Equal("ar", document.Language);
        Assert.Equal("en", document.Blocks.OfType<Heading>().First().Inlines[0].Language);
        Assert.Empty(PdfLint.Check(_writer.Write(document)));
    }

    private static byte[] Write(AssessmentContents contents) =>
        ActionReportPdf.Write(Samples.Report(contents), TestContent.ReportWords, _writer);

    private static AssessmentContents QuickCheckWithConcerns()
    {
        var contents = Samples.Contents(Samples.QuickCheckGrades(), Scope.QuickCheck);
        return contents with { Sheet = contents.Sheet with { Concerns = new Dictionary<AxisKey, Concern> { [AxisKey.Parse("FOO")] = Concern.High } } };
    }

    private static AssessmentContents NotApplicableWhereverAllowed() => Samples.Contents(
        TestContent.Questionnaire.Criteria.Where(criterion => criterion.MayBeNotApplicable)
            .ToDictionary(criterion => criterion.Id, _ => Answer.NotApplicable(NotApplicableReason.DoesNotExist)));

    private static AssessmentContents EveryDimensionOff()
    {
        var contents = Samples.Contents(Samples.GradesInTurn());
        return contents with { Sheet = contents.Sheet with { Dimensions = new HashSet<AxisKey>() } };
    }

    private static AssessmentContents HostileWords() => WithWords(Hostile, "javascript:alert(1)");

    private static AssessmentContents LongestWords() => WithWords(new string('x', 150) + string.Concat(Enumerable.Repeat(" word", 300)), new string('y', Evidence.ReferenceLimit));

    private static AssessmentContents WithWords(string words, string reference)
    {
        var answers = TestContent.Questionnaire.Criteria.Where(criterion => criterion.Function.Value == "LEAD").ToDictionary(criterion => criterion.Id, _ => Samples.Graded(3) with
        {
            Comment = words,
            DifferingView = words,
            Evidence = [new Evidence(words, reference, DateOnly.MinValue, EvidenceKind.Statement)],
        });
        answers[Samples.Id("BUD-2")] = Answer.NotApplicable(NotApplicableReason.Other) with { Comment = words };
        return Samples.Contents(answers) with
        {
            Body = new Body { Name = words, Country = words, Term = words },
            Closing = TestContent.Questionnaire.Functions.ToDictionary(key => key, _ => new ClosingNotes(words, words, words)),
            Plan = [new PlannedAction(Samples.Id("LAW-1"), words, words, DateOnly.MaxValue, ActionStatus.Dropped)],
        };
    }

    private static string TextOf(byte[] pdf)
    {
        using var reader = new PdfReader(pdf);
        return string.Concat(reader.Pages.Select(TextOf));
    }

    private static string TextOf(UglyToad.PdfPig.Content.Page page) => Squeezed(string.Concat(page.Letters.Select(letter => letter.Value)));

    /// <summary>Lines break where they like, so white space is left out of every comparison.</summary>
    private static string Squeezed(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    private static void AssertHas(string text, string words) => Assert.Contains(Squeezed(words), text);
}
