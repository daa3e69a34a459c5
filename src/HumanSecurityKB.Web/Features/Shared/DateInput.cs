using System.Globalization;
using HumanSecurityKB.Domain.Words;

namespace HumanSecurityKB.Web.Features.Shared;

/// <summary>A date as typed: year-month-day in every language, because it can't be mistaken.</summary>
public static class DateInput
{
    private const string Format = "yyyy-MM-dd";

    public static string? Write(DateOnly? date) => date?.ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>Null when the field is empty, or wrong: then there is an error too.</summary>
    public static DateOnly? Read(string? typed, string field, FixedWords words, FormErrors errors)
    {
        var text = TextInput.CleanNumber(typed);
        if (text.Length == 0)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        errors.Add(field, words["errors.date"]);
        return null;
    }
}
