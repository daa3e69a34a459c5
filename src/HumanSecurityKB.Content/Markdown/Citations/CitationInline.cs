using Markdig.Syntax.Inlines;

namespace HumanSecurityKB.Content.Markdown.Citations;

/// <summary><c>[@source-id]</c> in the text.</summary>
internal sealed class CitationInline(string sourceId) : LeafInline
{
    public string SourceId => sourceId;
}
