using HumanSecurityKB.Pdf.Tags;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>Where a piece of text leads, and what it says about that.</summary>
internal sealed record InlineLink(string Description, LinkTarget Target);
