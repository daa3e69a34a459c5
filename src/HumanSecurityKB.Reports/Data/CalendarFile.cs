using System.Globalization;
using System.Text;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Words;

namespace HumanSecurityKB.Reports.Data;

/// <summary>The dated actions of the body's plan for calendars: iCalendar, RFC 5545. One day each, with a reminder a week before.</summary>
public static class CalendarFile
{
    /// <summary>Octets in a line, without its end (RFC 5545, 3.1).</summary>
    private const int LongestLine = 75;

    /// <param name="words">The fixed words of reports.</param>
    /// <param name="identifier">
    /// Names the assessment and nothing about who may read it. With it the same action is the same event in every file, so
    /// that a calendar changes it instead of adding it again.
    /// </param>
    /// <returns>Null where no open action has a date: a calendar without events is not valid (3.6).</returns>
    public static byte[]? Write(AssessmentReport report, FixedWords words, string identifier)
    {
        var rows = report.PlanIsAdvised ? [] : report.Plan.Where(IsOpenWithDate).ToList();
        if (rows.Count == 0)
        {
            return null;
        }

        IEnumerable<string> lines =
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            $"PRODID:{Escaped($"-//{words["brand"]}//{words.Language.Code.ToUpperInvariant()}")}",
            "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH",
            $"X-WR-CALNAME:{Escaped(NameOf(report, words))}",
            .. rows.SelectMany(row => Event(row, report, words, identifier)),
            "END:VCALENDAR",
        ];
        return Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => Folded(line) + "\r\n")));
    }

    /// <summary>Among the actions for the same criterion, so that a change elsewhere in the plan leaves it as it is.</summary>
    private static int NumberOf(PlanRow row, AssessmentReport report) =>
        report.Plan.Count(other => other.Entry.Criterion == row.Entry.Criterion && other.Number <= row.Number);

    private static bool IsOpenWithDate(PlanRow row) => row is { Due: not null, IsOpen: true };

    private static string NameOf(AssessmentReport report, FixedWords words)
    {
        var body = report.Contents.Body.Name.Trim();
        return body.Length == 0 ? words["calendar.name"] : words.Format("calendar.nameWithBody", ("body", body));
    }

    private static IEnumerable<string> Event(PlanRow row, AssessmentReport report, FixedWords words, string identifier)
    {
        var due = row.Due!.Value;
        var own = row.ActionLanguage ?? report.Contents.Language;
        return
        [
            "BEGIN:VEVENT",
            $"UID:{Escaped(string.Create(CultureInfo.InvariantCulture, $"{NumberOf(row, report)}.{row.Entry.Criterion.Id}.{identifier}@human-security-kb"))}",
            $"DTSTAMP:{report.Contents.ChangedAt.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}",
            $"SEQUENCE:{SequenceOf(report.Contents).ToString(CultureInfo.InvariantCulture)}",
            $"DTSTART;VALUE=DATE:{Day(due)}",
            .. due == DateOnly.MaxValue ? Array.Empty<string>() : [$"DTEND;VALUE=DATE:{Day(due.AddDays(1))}"],
            Words("SUMMARY", own, Escaped(row.Action)),
            Words("DESCRIPTION", words.Language, Escaped(string.Join('\n', Reasons(row, words)))),
            Words("CATEGORIES", report.Words.Language, string.Join(',', Categories(row, report).Select(Escaped))),
            "TRANSP:TRANSPARENT",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            Words("DESCRIPTION", words.Language, Escaped(words.Format("calendar.reminder", ("action", row.Action)))),
            "TRIGGER:-P7D",
            "END:VALARM",
            "END:VEVENT",
        ];
    }

    /// <summary>Seconds since the assessment was started: a file written after a change has a higher number than one before it.</summary>
    private static int SequenceOf(AssessmentContents contents) =>
        (int)Math.Clamp((contents.ChangedAt - contents.CreatedAt).TotalSeconds, 0, int.MaxValue);

    /// <summary>Without the note: it goes on changing, while calendars keep what they once took in, and many people share them.</summary>
    private static IEnumerable<string> Reasons(PlanRow row, FixedWords words)
    {
        var criterion = row.Entry.Criterion;
        yield return words.Format("calendar.criterion", ("id", criterion.Id), ("title", row.Entry.Words.Title));
        if (row.Owner.Trim().Length > 0)
        {
            yield return words.Format("calendar.owner", ("owner", row.Owner.Trim()));
        }

        yield return words.Format("calendar.targets", ("targets", string.Join(words["listSeparator"], criterion.Targets.Select(target => target.Value))));
    }

    private static IEnumerable<string> Categories(PlanRow row, AssessmentReport report)
    {
        var criterion = row.Entry.Criterion;
        yield return report.Words[criterion.Function].Name;
        if (criterion.Dimension is { } dimension)
        {
            yield return report.Words[dimension].Name;
        }
    }

    private static string Words(string property, Language language, string value) => $"{property};LANGUAGE={language.Code}:{value}";

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>TEXT (3.3.11): other controls than line ends and tabs are not allowed.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (var letter in text.ReplaceLineEndings("\n").Trim())
        {
            escaped.Append(letter switch
            {
                '\\' => "\\\\",
                ';' => "\\;",
                ',' => "\\,",
                '\n' => "\\n",
                '\u00AD' => "",
                '\t' => "\t",
                _ when char.IsControl(letter) => " ",
                _ => letter.ToString(),
            });
        }

        return escaped.ToString();
    }

    /// <summary>Long lines go on in the next after a space, and no character is cut in two.</summary>
    private static string Folded(string line)
    {
        var folded = new StringBuilder();
        var length = 0;
        foreach (var letter in line.EnumerateRunes())
        {
            if (length + letter.Utf8SequenceLength > LongestLine)
            {
                folded.Append("\r\n ");
                length = 1;
            }

            folded.Append(letter);
            length += letter.Utf8SequenceLength;
        }

        return folded.ToString();
    }
}
