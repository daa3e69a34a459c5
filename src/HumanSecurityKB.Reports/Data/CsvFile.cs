using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Domain.Words;

namespace HumanSecurityKB.Reports.Data;

/// <summary>
/// All answers as a table for spreadsheets: RFC 4180 in UTF-8 with a byte order mark, without which Excel reads no accents.
/// One row for each criterion in scope; numbers and days are written the same in every language.
/// </summary>
public static partial class CsvFile
{
    /// <summary>Between several values in one cell.</summary>
    private const string Separator = " | ";

    private static readonly SearchValues<char> _quoted = SearchValues.Create(",\"\r\n");

    private static readonly string[] _columns =
    [
        "id", "title", "section", "function", "dimension", "principles", "targets", "grade", "state", "reason", "comment", "evidence",
        "differingView", "concern", "action", "owner", "due", "status", "note",
    ];

    /// <param name="words">The fixed words of reports; their language is that of the column heads.</param>
    public static byte[] Write(AssessmentReport report, FixedWords words)
    {
        var file = new StringBuilder();
        AppendRow(file, _columns.Select(column => words[$"csv.{column}"]));
        foreach (var section in report.Sections)
        {
            foreach (var entry in section.Entries)
            {
                AppendRow(file, [.. Place(section, entry, report), .. AnswerTo(entry, report, words), .. Planned(entry, report, words)]);
            }
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(file.ToString())];
    }

    private static string[] Place(ReportSection section, ReportEntry entry, AssessmentReport report)
    {
        var criterion = entry.Criterion;
        return
        [
            criterion.Id.Value,
            entry.Words.Title,
            section.Words.Name,
            report.Words[criterion.Function].Name,
            criterion.Dimension is { } dimension ? report.Words[dimension].Name : "",
            Joined(criterion.Principles.Select(principle => report.Words[principle].Name)),
            Joined(criterion.Targets.Select(target => target.Value)),
        ];
    }

    private static string[] AnswerTo(ReportEntry entry, AssessmentReport report, FixedWords words)
    {
        var answer = entry.Answer;
        return
        [
            answer?.Grade?.Value.ToString(CultureInfo.InvariantCulture) ?? "",
            words[KeyOf(answer?.State)],
            answer?.Reason is { } reason ? report.Words.Reasons[reason].Name : "",
            answer?.Comment ?? "",
            Joined((answer?.Evidence ?? []).Select(item => Described(item, words))),
            answer?.DifferingView ?? "",
            entry.Criterion.Dimension is { } dimension ? words[KeyOf(dimension, report.Contents.Sheet)] : "",
        ];
    }

    /// <summary>Only what the body itself planned. Where one criterion has several actions, all cells list them in the same order.</summary>
    private static string[] Planned(ReportEntry entry, AssessmentReport report, FixedWords words)
    {
        var actions = report.PlanIsAdvised ? [] : report.Plan.Where(row => row.Entry.Criterion == entry.Criterion).ToList();
        return
        [
            Joined(actions.Select(row => row.Action)),
            Joined(actions.Select(row => row.Owner)),
            Joined(actions.Select(row => Day(row.Due))),
            Joined(actions.Select(row => words[$"plan.statuses.{Codes.ActionStatuses[row.Status]}"])),
            Joined(actions.Select(row => row.Note)),
        ];
    }

    private static string Described(Evidence item, FixedWords words)
    {
        string[] parts = [item.Title, words[KeyOf(item.Kind)], Day(item.Date), item.Reference];
        return string.Join("; ", parts.Where(part => part.Length > 0));
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Joined(IEnumerable<string> values) => string.Join(Separator, values);

    private static string KeyOf(AnswerState? state) => state switch
    {
        AnswerState.Graded => "csv.graded",
        AnswerState.DoNotKnow => "grade.doNotKnow",
        AnswerState.NotApplicable => "grade.notApplicable",
        _ => "grade.unanswered",
    };

    private static string KeyOf(AxisKey dimension, AnswerSheet sheet) => sheet.Concerns.TryGetValue(dimension, out var concern)
        ? concern switch
        {
            Concern.Low => "profile.concernLow",
            Concern.Medium => "profile.concernMedium",
            _ => "profile.concernHigh",
        }
        : "profile.noView";

    private static string KeyOf(EvidenceKind kind) => kind switch
    {
        EvidenceKind.PublicDocument => "sections.evidencePublic",
        EvidenceKind.InternalDocument => "sections.evidenceInternal",
        _ => "sections.evidenceStatement",
    };

    private static void AppendRow(StringBuilder file, IEnumerable<string> cells) => file.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    private static string Cell(string text)
    {
        var clean = text.ReplaceLineEndings("\n").Replace("\u00AD", "", StringComparison.Ordinal);
        var cell = Formulas().Replace(clean, "'");
        return cell.AsSpan().ContainsAny(_quoted) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
    }

    /// <summary>
    /// What a spreadsheet might calculate instead of showing it (OWASP, "CSV Injection"): at the start of a cell, or where a
    /// program that takes another separator, or a line end, for the end of a cell would see one. An apostrophe makes it text.
    /// Inside a cell, a dash before a space is left alone: people write lists so.
    /// </summary>
    [GeneratedRegex(@"^(?=[\t\n]|[\s""]*[=+\-@＝＋－＠])|(?<=[\n;,\t])(?=[\s""]*(?:[=@＝＠]|[+\-＋－]\S))")]
    private static partial Regex Formulas();
}
