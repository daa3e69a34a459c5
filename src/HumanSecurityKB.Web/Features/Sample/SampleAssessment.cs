using System.Security.Cryptography;
using HumanSecurityKB.Content;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Reports.Data;

namespace HumanSecurityKB.Web.Features.Sample;

/// <summary>
/// The finished assessment of an invented parliament, which everyone may read. It comes from the content, and is in no database.
/// </summary>
public sealed class SampleAssessment
{
    /// <summary>In the content folder.</summary>
    public const string File = "sample/exampleland.json";

    private const string NameOfBody = "sample.body";

    private readonly Dictionary<Language, Assessment> _editions;

    private SampleAssessment(AssessmentContents contents, ContentSnapshot content) =>
        _editions = Language.All.ToDictionary(language => language, language => Edition(contents, content.SiteWords(language)[NameOfBody]));

    /// <summary>The same in each language, except that the name of the body says in the reader's own that it is invented.</summary>
    public Assessment In(Language language) => _editions[language];

    /// <returns>Null where the file has problems.</returns>
    public static SampleAssessment? Load(string folder, ContentSnapshot content, ICollection<ContentProblem> problems)
    {
        var path = Path.Combine(folder, File);
        if (!System.IO.File.Exists(path))
        {
            problems.Add(new ContentProblem(File, 1, "The file is missing.", "It is an assessment file, as the site gives it out."));
            return null;
        }

        var reading = AssessmentFile.Read(System.IO.File.ReadAllBytes(path), version => content.Find(version)?.Questionnaire, DateTime.UnixEpoch);
        foreach (var fault in reading.Faults)
        {
            problems.Add(new ContentProblem(File, 1, fault.ToString(), ""));
        }

        if (reading.Contents is { SignedOffAt: null })
        {
            problems.Add(new ContentProblem(File, 1, "It is not signed off.", "What can still be changed is no sample."));
        }

        return reading.Contents is { SignedOffAt: not null } contents ? new SampleAssessment(contents, content) : null;
    }

    private static Assessment Edition(AssessmentContents contents, string name)
    {
        // A key that nobody gets.
        using var random = RandomNumberGenerator.Create();
        var named = contents with { Body = contents.Body with { Name = name } };
        return Assessment.Import(AssessmentId.Sample, AssessmentKey.Create(random), named, contents.SignedOffAt!.Value);
    }
}
