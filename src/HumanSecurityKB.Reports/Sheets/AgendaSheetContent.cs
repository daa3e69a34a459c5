using HumanSecurityKB.Domain.Committee;

namespace HumanSecurityKB.Reports.Sheets;

/// <summary>What a committee has on the table in a session.</summary>
public sealed record AgendaSheetContent
{
    /// <summary>As the body typed it; may be empty.</summary>
    public required string BodyName { get; init; }

    /// <summary>How many graded alone.</summary>
    public required int Participants { get; init; }

    public required SessionPlan Plan { get; init; }

    /// <summary>The day of the session, or of printing.</summary>
    public required DateTime Date { get; init; }
}
