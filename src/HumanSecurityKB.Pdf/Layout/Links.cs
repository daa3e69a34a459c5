using System.Text;
using HumanSecurityKB.Pdf.Text;

namespace HumanSecurityKB.Pdf.Layout;

public static class Links
{
    /// <summary>Readers cut longer addresses off.</summary>
    private const int LongestTarget = 2000;

    /// <summary>The address in ASCII, as PDF wants it, or null for one that a document should not or cannot lead to.</summary>
    public static string? TargetOf(string? link)
    {
        if (!Uri.TryCreate(link, UriKind.Absolute, out var uri) || AddressOf(uri) is not { Length: <= LongestTarget } address)
        {
            return null;
        }

        return Ascii.IsValid(address) ? address : null;
    }

    private static string? AddressOf(Uri uri)
    {
        if (uri.Scheme == Uri.UriSchemeMailto)
        {
            return uri.AbsoluteUri;
        }

        if (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps)
        {
            return null;
        }

        try
        {
            return new UriBuilder(uri) { Host = uri.IdnHost }.Uri.AbsoluteUri;
        }
        catch (UriFormatException)
        {
            return null; // a host that only looks like one, such as that of https://…
        }
    }

    /// <summary>What a link says, on one line: the /Contents of its annotation.</summary>
    public static string Describe(string text) => text.Replace(Characters.LineSeparator, ' ').Trim();
}
