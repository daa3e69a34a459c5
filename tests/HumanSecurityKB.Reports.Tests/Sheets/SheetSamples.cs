using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Committee;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Reports.Sheets;
using HumanSecurityKB.Reports.Tests.Pdf;

namespace HumanSecurityKB.Reports.Tests.Sheets;

/// <summary>Sheets that are written to be looked at, and what they are written from.</summary>
internal static class SheetSamples
{
    public const string BodyName = "Senate of Exampleland, Committee on Legal Affairs";

    public static Dictionary<string, Func<byte[]>> All { get; } = Language.All
        .SelectMany(language => new Dictionary<string, Func<byte[]>>
        {
            [$"join.{language}.pdf"] = () => Write(Join(), language),
            [$"agenda.{language}.pdf"] = () => Write(Agenda(Items(Scope.Full), 120), language),
            [$"agenda.quick.{language}.pdf"] = () => Write(Agenda(Items(Scope.QuickCheck), 240), language),
        })
        .ToDictionary();

    public static byte[] Write(JoinSheetContent content, Language language) =>
        JoinSheet.Write(content, TestContent.ReportWordsIn(language), WrittenReport.Writer);

    public static byte[] Write(AgendaSheetContent content, Language language) =>
        AgendaSheet.Write(content, TestContent.WordsIn(language), TestContent.ReportWordsIn(language), WrittenReport.Writer);

    public static JoinSheetContent Join()
    {
        Assert.True(JoinCode.TryParse("K7QX-2MPA", out var code));
        return new JoinSheetContent
        {
            BodyName = BodyName,
            Address = "https://security.example.org/en/assessments/join",
            Code = code,
            LinkInQrCode = "https://security.example.org/en/assessments/join?code=K7QX-2MPA",
            DeletedAt = new DateTime(2028, 11, 9, 9, 30, 0, DateTimeKind.Utc),
            Date = Samples.Started,
        };
    }

    public static AgendaSheetContent Agenda(IReadOnlyList<AgendaItem> items, int minutes) => new()
    {
        BodyName = BodyName,
        Participants = 12,
        Plan = SessionPlan.Of(items, minutes),
        Date = Samples.SignedOff,
    };

    /// <summary>Of twelve members, who differ by 0, 1, 2, 3 or 4 grades in turn; every seventh criterion has too few grades to show.</summary>
    public static IReadOnlyList<AgendaItem> Items(Scope scope)
    {
        var contents = Samples.Contents(new Dictionary<CriterionId, Answer>(), scope);
        var spreads = TestContent.Questionnaire.InScope(contents.Sheet).Index()
            .Where(pair => pair.Index % 7 != 3)
            .ToDictionary(pair => pair.Item.Id, pair => new Spread(pair.Index % 2, (pair.Index % 2) + (pair.Index % 5 / 2m), (pair.Index % 2) + (pair.Index % 5)));
        return Domain.Committee.Agenda.Of(TestContent.Questionnaire, contents with { Committee = new CommitteeGrades(12, spreads) });
    }
}
