namespace HumanSecurityKB.Content;

/// <summary>A mistake in the content, for the person who can mend it.</summary>
/// <param name="File">Relative to the content folder, with forward slashes.</param>
/// <param name="Line">From 1.</param>
/// <param name="Sentence">What is wrong.</param>
/// <param name="Hint">What to do about it; may be empty.</param>
/// <param name="IsWarning">The site can be served all the same.</param>
public sealed record ContentProblem(string File, int Line, string Sentence, string Hint, bool IsWarning = false)
{
    public override string ToString() => $"{File}:{Line}: {(IsWarning ? "Warning: " : "")}{Sentence} {Hint}".TrimEnd();
}
