using System.Globalization;

namespace HumanSecurityKB.Web.Features;

/// <summary>A form in which something is taken away.</summary>
public sealed record ReportFile(string MediaType, string Ending)
{
    public static readonly ReportFile Pdf = new("application/pdf", "pdf");
    public static readonly ReportFile Word = new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");
    public static readonly ReportFile Csv = new("text/csv; charset=utf-8", "csv");
    public static readonly ReportFile Json = new("application/json", "json");
    public static readonly ReportFile Calendar = new("text/calendar; charset=utf-8", "ics");

    /// <summary>Says what it is and when, and not of whom: a file name is seen by many.</summary>
    public string NameOf(string what, DateTime day) =>
        string.Create(CultureInfo.InvariantCulture, $"human-security-{what}-{day:yyyy-MM-dd}.{Ending}");
}
