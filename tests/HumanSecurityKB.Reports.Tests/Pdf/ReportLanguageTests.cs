using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Tests.Reading;
using HumanSecurityKB.Reports.Parts;

namespace HumanSecurityKB.Reports.Tests.Pdf;

/// <summary>A report in another language than that of the assessment, or of some of its words.</summary>
public class ReportLanguageTests
{
    public static MatrixTheoryData<string, string> All { get; } = new(ReportOptions.Kinds.All, Samples.Languages);

    [Theory]
    [MemberData(nameof(All))]
    public void What_the_body_wrote_is_marked_with_its_language_where_that_is_not_the_reports(string kind, string language)
    {
        using var report = WrittenReport.Of(Samples.SenateWithCommittee() with { Language = Language.French }, Samples.LanguageOf(language), Samples.OptionsFor(kind));

        Assert.Equal(language == "fr" ? null : "fr", LanguageOf(report, "SenateofExampleland"));
        Assert.Equal(language == "fr" ? null : "fr", LanguageOf(report, WrittenReport.Squeezed("Invite women small producers to the hearing on food prices.")));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_report_says_where_words_of_the_questionnaire_are_not_translated_and_only_there(string kind, string language)
    {
        var (parsed, words) = (Samples.LanguageOf(language), TestContent.ReportWordsIn(Samples.LanguageOf(language)));
        var isTranslated = TestContent.WordsIn(parsed).Criteria.Values.All(criterion => criterion.Language == parsed);

        var document = ReportDocument.Compose(Samples.Report(Samples.Senate(), parsed), words, Samples.OptionsFor(kind));

        Assert.Equal(!isTranslated, HasNotice(document, words["cover.noticeLanguage"]));
    }

    [Theory]
    [InlineData("nothing", false)]
    [InlineData("one criterion", true)]
    [InlineData("a criterion of a dimension that is switched off", false)]
    [InlineData("the name of a function", true)]
    [InlineData("the names of the grades", true)]
    public void A_single_word_that_is_not_translated_is_enough_for_the_notice(string untranslated, bool isNoticed)
    {
        var words = TestContent.ReportWordsIn(Language.French);
        var contents = Samples.Senate();
        contents = contents with { Sheet = contents.Sheet with { Dimensions = contents.Sheet.Dimensions.Where(key => key.Value != "TEC").ToHashSet() } };

        var document = ReportDocument.Compose(Samples.Report(contents, InFrenchBut(untranslated), words), words, ReportOptions.Whole);

        Assert.Equal(isNoticed, HasNotice(document, words["cover.noticeLanguage"]));
    }

    [Theory]
    [InlineData("4Verygood")]
    [InlineData("Leadershipandmandate")]
    [InlineData("Competenceofanotherlevel")]
    public void English_words_of_the_questionnaire_are_marked_in_an_arabic_report(string words)
    {
        using var report = WrittenReport.Of(Samples.SenateWithCommittee(), Language.Arabic, ReportOptions.Whole);

        Assert.Equal("en", LanguageOf(report, words));
    }

    /// <summary>What the innermost element that has the words, where they stand first, says of its language; null when it says nothing.</summary>
    private static string? LanguageOf(WrittenReport report, string words)
    {
        var node = report.Reader.Structure().All.First(node => Has(node) && !node.Children.Any(Has));
        return report.Reader.Text(node.Dictionary, "Lang");

        bool Has(StructureNode node) => WrittenReport.Squeezed(report.Reader.TextOf(node)).Contains(words, StringComparison.Ordinal);
    }

    private static bool HasNotice(PdfDocument document, string notice) =>
        document.Blocks.OfType<Paragraph>().Any(paragraph => paragraph.Inlines.Any(inline => inline.Text == notice));

    /// <summary>The words of the questionnaire as if all but some had been translated.</summary>
    private static QuestionnaireWords InFrenchBut(string untranslated)
    {
        var english = TestContent.Words;
        return english with
        {
            Language = Language.French,
            Axes = english.Axes.ToDictionary(pair => pair.Key, pair => pair.Value with { Language = In(untranslated == "the name of a function" && pair.Key.Value == "LAW") }),
            Grades = [.. english.Grades.Select(grade => grade with { Language = In(untranslated == "the names of the grades") })],
            Reasons = english.Reasons.ToDictionary(pair => pair.Key, pair => pair.Value with { Language = Language.French }),
            Criteria = english.Criteria.ToDictionary(pair => pair.Key, pair => pair.Value with { Language = In(IsUntranslated(pair.Key)) }),
        };

        bool IsUntranslated(CriterionId criterion) =>
            (untranslated == "one criterion" && criterion.Value == "LAW-1") || (untranslated == "a criterion of a dimension that is switched off" && criterion.Value == "TEC-A");

        static Language In(bool isEnglish) => isEnglish ? Language.English : Language.French;
    }
}
