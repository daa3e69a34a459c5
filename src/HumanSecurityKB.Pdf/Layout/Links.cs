using HumanSecurityKB.Pdf.Text;

namespace HumanSecurityKB.Pdf.Layout;

public static class Links
{
    /// <summary>The address in ASCII, as PDF wants it, or null for one that a document should not lead to.</summary>
    public static string? TargetOf(string? link)
    {
        if (!Uri.TryCreate(link, UriKind.Absolute, out var uri))
        {
            return null;
        }

        if (uri.Scheme == Uri.UriSchemeMailto)
        {
            return uri.AbsoluteUri;
        }

        var isWeb = uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps;
        return isWeb ? new UriBuilder(uri) { Host = uri.IdnHost }.Uri.AbsoluteUri : null;
    }

    /// <summary>What a link says, on one line: the /Contents of its annotation.</summary>
    public static string Describe(string text) => text.Replace(Characters.LineSeparator, ' ').Trim();
}
