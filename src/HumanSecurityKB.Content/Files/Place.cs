namespace HumanSecurityKB.Content.Files;

/// <param name="File">Relative to the content folder.</param>
/// <param name="Line">From 1.</param>
internal readonly record struct Place(string File, int Line);
