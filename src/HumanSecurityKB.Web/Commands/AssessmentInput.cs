using HumanSecurityKB.Content;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Reports.Data;
using HumanSecurityKB.Web.Settings;

namespace HumanSecurityKB.Web.Commands;

/// <summary>The settings, the content and one assessment file, for the verbs that read a file.</summary>
internal sealed record AssessmentInput(IConfiguration Configuration, ContentSnapshot Content, AssessmentContents Contents)
{
    /// <returns>Null when either has problems; they are printed.</returns>
    public static AssessmentInput? Read(string path, string[] options)
    {
        var configuration = CommandConfiguration.Read(options);
        var load = ContentLoader.Load(ContentFolder.Find(configuration["Content:Path"]), TimeProvider.System);
        if (load.Snapshot is null)
        {
            CheckCommand.Print(load.Problems);
            return null;
        }

        return Read(path, configuration, load.Snapshot);
    }

    /// <summary>A second file, read with the same content.</summary>
    /// <returns>Null when it has problems; they are printed.</returns>
    public AssessmentInput? ReadBeside(string path) => Read(path, Configuration, Content);

    private static AssessmentInput? Read(string path, IConfiguration configuration, ContentSnapshot content)
    {
        if (!File.Exists(path))
        {
            throw new UnusableArgumentsException($"There is no file '{path}'.");
        }

        var reading = AssessmentFile.Read(File.ReadAllBytes(path), version => content.Find(version)?.Questionnaire, DateTime.UtcNow);
        foreach (var fault in reading.Faults)
        {
            Console.Error.WriteLine($"{path}: {fault}");
        }

        return reading.IsAccepted ? new AssessmentInput(configuration, content, reading.Contents) : null;
    }
}
