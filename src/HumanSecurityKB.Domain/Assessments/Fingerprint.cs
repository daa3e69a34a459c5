using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Domain.Assessments;

/// <summary>
/// Short proof of what was answered, printed on every page of a report: 120 bits of a SHA-256, in groups of four digits. It
/// covers the version of the questionnaire, the scope, dimensions and concerns, and all of each answer in scope: grade or
/// state, comment, differing view and evidence. The plan and the profile are not part of it: they go on changing.
/// </summary>
public sealed record Fingerprint
{
    private const int Length = 24;
    private const int GroupLength = 4;

    /// <summary>Raised when the text that is hashed changes; printed reports then keep their old fingerprints.</summary>
    private const string Form = "human security answers 1";

    private readonly string _digits;

    private Fingerprint(string digits) => _digits = digits;

    public static Fingerprint Of(Questionnaire questionnaire, AnswerSheet sheet)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in TextsOf(questionnaire, sheet))
        {
            Append(hash, text);
        }

        return new Fingerprint(Base32.Of(hash.GetHashAndReset(), Length));
    }

    /// <summary>Reads what a person types, however it is spaced.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Fingerprint? fingerprint)
    {
        fingerprint = Base32.TryRead(text, Length, out var digits) ? new Fingerprint(digits) : null;
        return fingerprint is not null;
    }

    /// <summary>The digits in groups, as printed.</summary>
    public override string ToString() => Base32.InGroups(_digits, GroupLength);

    private static IEnumerable<string> TextsOf(Questionnaire questionnaire, AnswerSheet sheet)
    {
        IEnumerable<string> frame = [Form, questionnaire.Version.Value, Codes.Scopes[sheet.Scope]];
        var dimensions = questionnaire.Dimensions.Select(dimension => dimension.Key).OrderBy(key => key.Value, StringComparer.Ordinal).SelectMany(key => TextsOf(key, sheet));
        var answers = questionnaire.InScope(sheet).OrderBy(criterion => criterion.Id.Value, StringComparer.Ordinal).SelectMany(criterion => TextsOf(criterion.Id, sheet.AnswerTo(criterion)));
        return frame.Concat(dimensions).Concat(answers);
    }

    private static string[] TextsOf(AxisKey dimension, AnswerSheet sheet) =>
    [
        dimension.Value,
        sheet.Dimensions.Contains(dimension) ? "on" : "off",
        sheet.Concerns.TryGetValue(dimension, out var concern) ? Number((int)concern) : "",
    ];

    private static IEnumerable<string> TextsOf(CriterionId criterion, Answer? answer) => answer is null
        ? [criterion.Value, "unanswered"]
        :
        [
            criterion.Value,
            answer.Grade is { } grade ? Number(grade.Value) : Codes.UngradedStates[answer.State],
            answer.Reason is { } reason ? Codes.Reasons[reason] : "",
            answer.Comment,
            answer.DifferingView,
            Number(answer.Evidence.Count),
            .. answer.Evidence.SelectMany(TextsOf),
        ];

    private static string[] TextsOf(Evidence item) =>
    [
        item.Title,
        item.Reference,
        item.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        Codes.EvidenceKinds[item.Kind],
    ];

    /// <summary>With its length before it, so that no text can be taken for the end of one and the start of the next.</summary>
    private static void Append(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
