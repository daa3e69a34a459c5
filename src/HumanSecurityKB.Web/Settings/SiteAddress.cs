namespace HumanSecurityKB.Web.Settings;

/// <summary>
/// Where the public reaches the site. Pages are the same whatever host a request names, so what must be a whole address on a
/// page comes from this setting and never from a request.
/// </summary>
/// <param name="Origin">Scheme and host, such as <c>https://security.example.org</c>; null where it has not been set.</param>
public sealed record SiteAddress(string? Origin)
{
    private const string Key = "Site:Address";

    public bool IsKnown => Origin is not null;

    /// <summary>The whole address where the origin is known, else the path.</summary>
    public string Of(string path) => Origin + path;

    /// <exception cref="InvalidSettingException">It is no address, or more than scheme and host.</exception>
    public static SiteAddress Read(IConfiguration configuration)
    {
        var text = configuration[Key];
        if (string.IsNullOrWhiteSpace(text))
        {
            return new SiteAddress((string?)null);
        }

        var isOrigin = Uri.TryCreate(text, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            && address.PathAndQuery == "/" && address.Fragment.Length == 0 && address.UserInfo.Length == 0;
        return isOrigin
            ? new SiteAddress(address!.GetLeftPart(UriPartial.Authority))
            : throw new InvalidSettingException(Key, text, "scheme and host, such as https://security.example.org,");
    }
}
