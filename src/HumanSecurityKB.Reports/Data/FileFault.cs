namespace HumanSecurityKB.Reports.Data;

/// <summary>One mistake in a file that someone brought.</summary>
/// <param name="Path">The member, such as <c>answers.LAW-1.grade</c> or <c>plan[2].due</c>; empty for the file as a whole.</param>
/// <param name="Found">What stands there, cut short; empty when nothing does.</param>
/// <param name="Expected">What could stand there: values, limits or a kind of JSON value.</param>
public sealed record FileFault(FileFaultCode Code, string Path, string Found, string Expected)
{
    private const int LengthLimit = 80;

    public string Path { get; } = Shortened(Path);

    public string Found { get; } = Shortened(Found);

    /// <summary>For the command line, in English; pages have a sentence for each code in the reader's language.</summary>
    public override string ToString() => $"{(Path.Length == 0 ? "The file" : Path)}: {Sentence}";

    private string Sentence => Code switch
    {
        FileFaultCode.TooLarge => $"{Found} bytes; at most {Expected} are read.",
        FileFaultCode.NotJson => $"not JSON in UTF-8 ({Found}).",
        FileFaultCode.TooDeep => $"nested deeper than {Expected} levels.",
        FileFaultCode.BadText => "holds characters that are not text.",
        FileFaultCode.Duplicate => "stands there twice.",
        FileFaultCode.Missing => $"missing; expected {Expected}.",
        FileFaultCode.WrongKind => $"found {Found}, expected {Expected}.",
        FileFaultCode.Unknown => $"found '{Found}', expected {Expected}.",
        FileFaultCode.UnknownCriterion => $"not a criterion of questionnaire {Expected}.",
        FileFaultCode.UnknownQuestionnaire => $"there is no questionnaire '{Found}' here.",
        FileFaultCode.OutOfRange => $"found {Found}, expected {Expected}.",
        FileFaultCode.TooLong => $"{Found} characters; at most {Expected} are kept.",
        FileFaultCode.TooMany => $"{Found} entries; at most {Expected} are kept.",
        FileFaultCode.TooMuchUnknown => $"unknown members hold more than {Expected} bytes.",
        FileFaultCode.GradeAndState => "has both a grade and a state; expected one of them.",
        FileFaultCode.NotApplicableNotAllowed => "this criterion does not allow 'not-applicable'.",
        _ => $"'reason' stands only with the state 'not-applicable'.",
    };

    /// <summary>As much as is shown of a text from a file.</summary>
    internal static string Shortened(string text)
    {
        if (text.Length <= LengthLimit)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[LengthLimit - 1]) ? LengthLimit - 1 : LengthLimit;
        return $"{text[..end]}…";
    }
}

public enum FileFaultCode
{
    TooLarge,
    NotJson,
    TooDeep,

    /// <summary>Half a character, or a zero.</summary>
    BadText,
    Duplicate,
    Missing,

    /// <summary>Another kind of JSON value than expected.</summary>
    WrongKind,

    /// <summary>A word, date or key that is not one of those expected.</summary>
    Unknown,
    UnknownCriterion,
    UnknownQuestionnaire,

    /// <summary>A number that is not whole or out of its range.</summary>
    OutOfRange,
    TooLong,
    TooMany,

    /// <summary>The members that nobody knows are too large together; this is the first one beyond the limit.</summary>
    TooMuchUnknown,
    GradeAndState,
    NotApplicableNotAllowed,
    ReasonNotAllowed,
}
