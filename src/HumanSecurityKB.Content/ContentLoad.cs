namespace HumanSecurityKB.Content;

/// <param name="Snapshot">Null when any problem is more than a warning.</param>
/// <param name="Problems">All problems of all files, by file and line.</param>
public sealed record ContentLoad(ContentSnapshot? Snapshot, IReadOnlyList<ContentProblem> Problems);
