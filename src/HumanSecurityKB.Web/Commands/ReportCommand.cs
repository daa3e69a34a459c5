using HumanSecurityKB.Domain;
using HumanSecurityKB.Reports;
using HumanSecurityKB.Reports.Data;
using HumanSecurityKB.Reports.Pdf;
using HumanSecurityKB.Reports.Word;
using HumanSecurityKB.Web.Features;
using HumanSecurityKB.Web.Settings;

namespace HumanSecurityKB.Web.Commands;

/// <summary>An assessment file in, a report file out; its ending says which.</summary>
public static class ReportCommand
{
    private const string LanguageOption = "--lang";
    private const string OutputOption = "--output";
    private const string KindOption = "--kind";
    private const string EarlierOption = "--since";
    private const string OwnOption = "--own";

    private static readonly string[] _printedOnly = [KindOption, EarlierOption, OwnOption];

    public static int Run(string[] args)
    {
        if (args is not [var path, .. var options])
        {
            throw new UnusableArgumentsException("The verb 'report' needs a file.");
        }

        var output = ValueOf(options, OutputOption) ?? throw new UnusableArgumentsException($"The verb 'report' needs {OutputOption} FILE.");
        var language = LanguageFrom(options);
        var kind = KindFrom(options);
        var write = WriterFor(output);
        RefuseKindsOfData(output, options);
        if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(output))))
        {
            throw new UnusableArgumentsException($"There is no folder to write '{output}' into.");
        }

        if (AssessmentInput.Read(path, options) is not { } input || OptionsFrom(options, kind, input, language) is not { } reportOptions)
        {
            return CheckCommand.HasProblems;
        }

        File.WriteAllBytes(output, write(input, language, reportOptions));
        return 0;
    }

    private static Language LanguageFrom(string[] options)
    {
        var code = ValueOf(options, LanguageOption) ?? Language.English.Code;
        return Language.TryParse(code, out var language)
            ? language
            : throw new UnusableArgumentsException($"There is no language '{code}'; expected {string.Join(", ", Language.All)}.");
    }

    private static ReportKind KindFrom(string[] options)
    {
        var own = ValueOf(options, OwnOption);
        var code = ValueOf(options, KindOption) ?? ReportOptions.Kinds[own is null ? ReportKind.Whole : ReportKind.Own];
        if (!ReportOptions.Kinds.TryParse(code, out var kind))
        {
            throw new UnusableArgumentsException($"There is no kind of report '{code}'; expected {string.Join(", ", ReportOptions.Kinds.All)}.");
        }

        return kind switch
        {
            ReportKind.Own when own is null =>
                throw new UnusableArgumentsException($"A participant's own report needs {OwnOption} FILE, with the grades that the participant gave alone."),
            not ReportKind.Own when own is not null => throw new UnusableArgumentsException($"{OwnOption} is for a participant's own report, not for the kind '{code}'."),
            not ReportKind.Whole when ValueOf(options, EarlierOption) is not null => throw new UnusableArgumentsException($"{EarlierOption} is for the whole report, not for the kind '{code}'."),
            _ => kind,
        };
    }

    /// <summary>An option that would do nothing was meant for something else.</summary>
    private static void RefuseKindsOfData(string output, string[] options)
    {
        if (Path.GetExtension(output).ToLowerInvariant() is ".csv" or ".json" && Array.Find(_printedOnly, options.Contains) is { } option)
        {
            throw new UnusableArgumentsException($"{option} is for .pdf and .docx; data are the same for everyone.");
        }
    }

    /// <returns>Null when a further file has problems; they are printed.</returns>
    private static ReportOptions? OptionsFrom(string[] options, ReportKind kind, AssessmentInput input, Language language) => kind switch
    {
        ReportKind.Summary => ReportOptions.Summary,
        ReportKind.Own => input.ReadBeside(ValueOf(options, OwnOption)!) is { } participant ? ReportOptions.ForParticipant(participant.Contents.Sheet.Answers) : null,
        _ when ValueOf(options, EarlierOption) is { } path => input.ReadBeside(path) is { } earlier ? ReportOptions.Whole with { Earlier = Report(earlier, language) } : null,
        _ => ReportOptions.Whole,
    };

    private static Func<AssessmentInput, Language, ReportOptions, byte[]> WriterFor(string output) => Path.GetExtension(output).ToLowerInvariant() switch
    {
        ".pdf" => Pdf,
        ".docx" => Word,
        ".csv" => Csv,
        ".json" => Json,
        var other => throw new UnusableArgumentsException($"A report can end in .pdf, .docx, .csv or .json, not in '{other}'."),
    };

    private static byte[] Pdf(AssessmentInput input, Language language, ReportOptions options) =>
        ActionReportPdf.Write(Report(input, language), input.Content.ReportWords(language), options, ReportFonts.LoadWriter(input.Configuration));

    private static byte[] Word(AssessmentInput input, Language language, ReportOptions options) =>
        ActionReportWord.Write(Report(input, language), input.Content.ReportWords(language), options);

    private static byte[] Csv(AssessmentInput input, Language language, ReportOptions options) =>
        CsvFile.Write(Report(input, language), input.Content.ReportWords(language));

    private static byte[] Json(AssessmentInput input, Language language, ReportOptions options) =>
        AssessmentFile.Write(input.Contents, input.Content.Find(input.Contents.Questionnaire)!.Questionnaire);

    private static AssessmentReport Report(AssessmentInput input, Language language) =>
        ReportFactory.Create(input.Content, input.Contents, language, root: "");

    private static string? ValueOf(string[] options, string name)
    {
        var at = Array.IndexOf(options, name);
        if (at < 0)
        {
            return null;
        }

        return at + 1 < options.Length ? options[at + 1] : throw new UnusableArgumentsException($"The option {name} needs a value.");
    }
}
