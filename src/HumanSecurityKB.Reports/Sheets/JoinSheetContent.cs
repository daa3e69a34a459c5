using HumanSecurityKB.Domain.Committee;

namespace HumanSecurityKB.Reports.Sheets;

/// <summary>What a sheet tells those who are to join a committee.</summary>
public sealed record JoinSheetContent
{
    /// <summary>As the body typed it; may be empty.</summary>
    public required string BodyName { get; init; }

    /// <summary>The page to type the code on.</summary>
    public required string Address { get; init; }

    public required JoinCode Code { get; init; }

    /// <summary>Leads straight into the assessment.</summary>
    public required string LinkInQrCode { get; init; }

    /// <summary>Until when the assessment is kept; null to say nothing about it.</summary>
    public DateTime? DeletedAt { get; init; }

    /// <summary>When the sheet was made; it is written into the file and not printed.</summary>
    public required DateTime Date { get; init; }
}
