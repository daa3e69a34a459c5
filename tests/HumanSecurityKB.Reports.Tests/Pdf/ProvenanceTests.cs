using HumanSecurityKB.Domain.Assessments;

namespace HumanSecurityKB.Reports.Tests.Pdf;

public class ProvenanceTests
{
    public static MatrixTheoryData<string, string> All { get; } = new(ReportOptions.Kinds.All, Samples.Languages);

    [Theory]
    [InlineData("whole", "Action report · 23 November 2026 · Senate of Exampleland")]
    [InlineData("summary", "Action report · 23 November 2026 · Senate of Exampleland")]
    [InlineData("own", "Personal copy for one participant · 23 November 2026 · Senate of Exampleland")]
    public void Every_page_but_the_cover_says_whose_it_is_from_when_and_from_what(string kind, string whose)
    {
        using var report = WrittenReport.Of(Samples.SenateWithCommittee(), Samples.LanguageOf("en"), Samples.OptionsFor(kind));
        var source = $"Questionnaire 2026.1 · scoring rules v1 · 47 of 51 graded · fingerprint {FingerprintOf(Samples.SenateWithCommittee())}";

        Assert.All(InnerPages(report, kind), page =>
        {
            Assert.Contains(WrittenReport.Squeezed(whose), page, StringComparison.Ordinal);
            Assert.Contains(WrittenReport.Squeezed(source), page, StringComparison.Ordinal);
        });
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_fingerprint_stands_in_one_piece_on_every_page_but_the_cover(string kind, string language)
    {
        using var report = WrittenReport.Of(Samples.SenateWithCommittee(), Samples.LanguageOf(language), Samples.OptionsFor(kind));
        var fingerprint = WrittenReport.Squeezed(FingerprintOf(Samples.SenateWithCommittee()));

        Assert.All(InnerPages(report, kind), page => Assert.Contains(fingerprint, page, StringComparison.Ordinal));
        if (kind != "summary")
        {
            Assert.DoesNotContain(fingerprint, report.Pages()[0], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_same_facts_stand_in_a_table_for_those_who_cannot_see_the_foot_of_a_page()
    {
        using var report = WrittenReport.Of(Samples.SenateWithCommittee());

        Assert.Equal(
            ["2026.1", "1", "23November2026", "47of51", WrittenReport.Squeezed(FingerprintOf(Samples.SenateWithCommittee()))],
            report.Table("Version and fingerprint").Select(row => row[1]));
    }

    [Fact]
    public void Another_answer_is_another_fingerprint()
    {
        using var report = WrittenReport.Of(Samples.EarlierSenate());

        report.AssertHas(FingerprintOf(Samples.EarlierSenate()));
        report.AssertLacks(FingerprintOf(Samples.Senate()));
    }

    [Fact]
    public void A_body_without_a_name_and_a_sign_off_has_the_day_of_the_last_change()
    {
        using var report = WrittenReport.Of(Samples.QuickCheck());

        Assert.All(report.Pages().Skip(1), page => Assert.Contains(WrittenReport.Squeezed("Action report · not signed off · 23 November 2026"), page, StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_of_several_lines_cannot_take_the_place_of_the_fingerprint()
    {
        var contents = Samples.SenateWithCommittee() with { Body = new Body { Name = "Senate\nQuestionnaire 2026.1 · fingerprint AAAA-AAAA\n\u202Eover" } };
        using var report = WrittenReport.Of(contents);

        Assert.All(InnerPages(report, "whole"), page => Assert.Contains(FingerprintOf(contents), page, StringComparison.Ordinal));
        Assert.All(InnerPages(report, "whole"), page => Assert.DoesNotContain('\u202E', page));
    }

    private static string FingerprintOf(AssessmentContents contents) => Fingerprint.Of(TestContent.Questionnaire, contents.Sheet).ToString();

    private static IEnumerable<string> InnerPages(WrittenReport report, string kind) => report.Pages().Skip(kind == "summary" ? 0 : 1);
}
