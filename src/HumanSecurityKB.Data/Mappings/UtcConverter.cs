using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace HumanSecurityKB.Data.Mappings;

/// <summary>SQLite does not remember that a time is UTC, and would take any other as if it were.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    time => RequireUtc(time), time => DateTime.SpecifyKind(time, DateTimeKind.Utc))
{
    private static DateTime RequireUtc(DateTime time) =>
        time.Kind == DateTimeKind.Utc ? time : throw new ArgumentException($"Times are stored in UTC, but this one is {time.Kind}.", nameof(time));
}
