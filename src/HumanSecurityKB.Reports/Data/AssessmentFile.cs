using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Reports.Data;

/// <summary>
/// The assessment file: everything a body said, to be kept, moved elsewhere and scored. Its format is a promise; changes
/// within a format version only add members.
/// </summary>
public static class AssessmentFile
{
    public const string Format = "human-security-assessment";
    public const int FormatVersion = 1;

    /// <summary>In bytes: 6 MB, which holds every text at its limit in any script.</summary>
    public const int SizeLimit = 6 * 1024 * 1024;

    /// <param name="questionnaire">The one of the contents; it gives the order.</param>
    public static byte[] Write(AssessmentContents contents, Questionnaire questionnaire) => AssessmentFileWriter.Write(contents, questionnaire);

    /// <param name="find">The questionnaire of a version, null when there is none.</param>
    /// <param name="now">Stands for the time of creation where the file does not give it; UTC.</param>
    public static async Task<AssessmentReading> ReadAsync(
        Stream stream, Func<QuestionnaireVersion, Questionnaire?> find, DateTime now, CancellationToken cancellation = default)
    {
        // One byte more than allowed is enough to know that a file is too large, whatever its sender says.
        var buffer = new byte[SizeLimit + 1];
        var length = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellation);
        return Read(buffer.AsMemory(0, length), find, now);
    }

    /// <inheritdoc cref="ReadAsync"/>
    public static AssessmentReading Read(ReadOnlyMemory<byte> file, Func<QuestionnaireVersion, Questionnaire?> find, DateTime now)
    {
        if (file.Length > SizeLimit)
        {
            return Refused(FileFaultCode.TooLarge, Invariant(file.Length), Invariant(SizeLimit));
        }

        if (!Utf8.IsValid(file.Span))
        {
            return Refused(FileFaultCode.NotJson, "bytes that are not UTF-8", "");
        }

        try
        {
            return ReadJson(WithoutByteOrderMark(file), find, now);
        }
        catch (JsonException e)
        {
            return Refused(FileFaultCode.NotJson, string.Create(CultureInfo.InvariantCulture, $"line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}"), "");
        }
    }

    private static AssessmentReading ReadJson(ReadOnlyMemory<byte> file, Func<QuestionnaireVersion, Questionnaire?> find, DateTime now)
    {
        var findings = new FileFindings();
        if (!FileStructure.Check(file.Span, findings))
        {
            return new AssessmentReading(null, findings.Faults);
        }

        using var json = JsonDocument.Parse(file);
        var root = json.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
        {
            return Refused(FileFaultCode.WrongKind, root.GetRawText(), "object");
        }

        var contents = AssessmentFileReader.Read(new FileObject(root, "", findings), find, now);
        return new AssessmentReading(findings.Faults.Count == 0 ? contents : null, findings.Faults);
    }

    private static AssessmentReading Refused(FileFaultCode code, string found, string expected) =>
        new(null, [new FileFault(code, "", found, expected)]);

    private static ReadOnlyMemory<byte> WithoutByteOrderMark(ReadOnlyMemory<byte> file) =>
        file.Span.StartsWith("\uFEFF"u8) ? file["\uFEFF"u8.Length..] : file;

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A file is taken whole or refused whole.</summary>
/// <param name="Contents">Null when there are faults.</param>
public sealed record AssessmentReading(AssessmentContents? Contents, IReadOnlyList<FileFault> Faults)
{
    [MemberNotNullWhen(true, nameof(Contents))]
    public bool IsAccepted => Contents is not null;
}
