using HumanSecurityKB.Content.Terms;
using Markdig.Syntax.Inlines;

namespace HumanSecurityKB.Content.Markdown.Terms;

/// <summary>A word of the glossary where it is to be explained.</summary>
/// <param name="text">As the article spells it.</param>
internal sealed class TermInline(Term term, string text) : LeafInline
{
    public Term Term => term;

    public string Text => text;
}
