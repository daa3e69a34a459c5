namespace HumanSecurityKB.Web.Features.Shared;

/// <summary>One text field of a form, for the partial views that draw it.</summary>
public sealed record TextField(string Id, string Name, string Label, string? Value, FormErrors Errors)
{
    public string? Hint { get; init; }

    /// <summary>0 for a single line.</summary>
    public int Rows { get; init; }

    /// <summary>True for what is written from left to right in every language: dates and addresses.</summary>
    public bool IsLeftToRight { get; init; }

    public string? InputMode { get; init; }
}
