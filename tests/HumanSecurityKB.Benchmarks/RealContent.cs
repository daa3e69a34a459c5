using HumanSecurityKB.Content;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Reports;

namespace HumanSecurityKB.Benchmarks;

/// <summary>The content of the repository, and assessments of it with a comment and a document for every criterion.</summary>
internal static class RealContent
{
    public static readonly string Folder = FindFolder();

    public static readonly ContentSnapshot Snapshot =
        ContentLoader.Load(Folder, TimeProvider.System).Snapshot ?? throw new InvalidOperationException("The content has problems.");

    public static Questionnaire Questionnaire => Snapshot.Questionnaire.Questionnaire;

    public static AssessmentContents FullAssessment()
    {
        var answers = Questionnaire.Criteria.Index().ToDictionary(pair => pair.Item.Id, pair => AnswerFor(pair.Index));
        var dimensions = Questionnaire.Dimensions.Select(dimension => dimension.Key).ToHashSet();
        var concerns = dimensions.Index().ToDictionary(pair => pair.Item, pair => (Concern)((pair.Index % 3) + 1));
        return new AssessmentContents
        {
            Questionnaire = Questionnaire.Version,
            Sheet = new AnswerSheet(Scope.Full, dimensions, concerns, answers),
            Language = Language.English,
            CreatedAt = new DateTime(2026, 11, 1, 9, 0, 0, DateTimeKind.Utc),
            ChangedAt = new DateTime(2026, 11, 23, 17, 0, 0, DateTimeKind.Utc),
            Body = new Body { Name = "Senate of Exampleland", Country = "Exampleland" },
        };
    }

    /// <summary>The same answers in a quick check, of which a report of a dozen pages is made.</summary>
    public static AssessmentContents QuickCheck()
    {
        var full = FullAssessment();
        return full with { Sheet = full.Sheet with { Scope = Scope.QuickCheck } };
    }

    public static AssessmentReport Report(AssessmentContents contents, Language language) => AssessmentReport.Create(
        Questionnaire, Snapshot.Questionnaire.WordsIn(language), contents, Snapshot.ReportWords(language), _ => null);

    private static Answer AnswerFor(int index)
    {
        var answer = index % 9 == 4 ? Answer.DoNotKnow() : Answer.Graded(Grade.Of(index % 6));
        return answer with
        {
            Comment = "School meals were examined in March after the audit report. Reserves were not.",
            Evidence = [new Evidence("Minutes of the committee, 12 March 2026", "https://www.senate.example/minutes", new DateOnly(2026, 3, 12), EvidenceKind.PublicDocument)],
        };
    }

    private static string FindFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "HumanSecurityKB.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The benchmarks run inside the repository.");
        }

        return Path.Combine(folder.FullName, "content");
    }
}
