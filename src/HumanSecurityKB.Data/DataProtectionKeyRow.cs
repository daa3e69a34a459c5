namespace HumanSecurityKB.Data;

/// <summary>A key that protects cookies and forms. Kept with the assessments, so that every copy of the site can read what another wrote.</summary>
public sealed class DataProtectionKeyRow
{
    public int Id { get; private set; }

    public string? FriendlyName { get; init; }

    public required string Xml { get; init; }
}
