using HumanSecurityKB.Domain;
using HumanSecurityKB.Pdf;
using HumanSecurityKB.Reports.Data;
using HumanSecurityKB.Reports.Pdf;
using HumanSecurityKB.Web.Features;

namespace HumanSecurityKB.Web.Commands;

/// <summary>An assessment file in, a report file out; its ending says which.</summary>
public static class ReportCommand
{
    private const string LanguageOption = "--lang";
    private const string OutputOption = "--output";

    public static int Run(string[] args)
    {
        if (args is not [var path, .. var options])
        {
            throw new UnusableArgumentsException("The verb 'report' needs a file.");
        }

        var output = ValueOf(options, OutputOption) ?? throw new UnusableArgumentsException($"The verb 'report' needs {OutputOption} FILE.");
        var code = ValueOf(options, LanguageOption) ?? Language.English.Code;
        if (!Language.TryParse(code, out var language))
        {
            throw new UnusableArgumentsException($"There is no language '{code}'; expected {string.Join(", ", Language.All)}.");
        }

        var write = WriterFor(output);
        if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(output))))
        {
            throw new UnusableArgumentsException($"There is no folder to write '{output}' into.");
        }

        if (AssessmentInput.Read(path, options) is not { } input)
        {
            return CheckCommand.HasProblems;
        }

        File.WriteAllBytes(output, write(input, language));
        return 0;
    }

    private static Func<AssessmentInput, Language, byte[]> WriterFor(string output) => Path.GetExtension(output).ToLowerInvariant() switch
    {
        ".pdf" => Pdf,
        ".json" => Json,
        var other => throw new UnusableArgumentsException($"A report can end in .pdf or .json, not in '{other}'."),
    };

    private static byte[] Pdf(AssessmentInput input, Language language)
    {
        var report = ReportFactory.Create(input.Content, input.Contents, language, root: "");
        return ActionReportPdf.Write(report, input.Content.ReportWords(language), PdfWriter.Load());
    }

    private static byte[] Json(AssessmentInput input, Language language) =>
        AssessmentFile.Write(input.Contents, input.Content.Find(input.Contents.Questionnaire)!.Questionnaire);

    private static string? ValueOf(string[] options, string name)
    {
        var at = Array.IndexOf(options, name);
        return at >= 0 && at + 1 < options.Length ? options[at + 1] : null;
    }
}
