namespace HumanSecurityKB.Content;

/// <summary>Holds what the site serves. Read <see cref="Current"/> once in a request.</summary>
public sealed class ContentStore(ContentSnapshot snapshot)
{
    public ContentSnapshot Current { get; } = snapshot;
}
