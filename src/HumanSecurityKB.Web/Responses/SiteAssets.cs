using System.Reflection;
using System.Security.Cryptography;
using HumanSecurityKB.Domain;

namespace HumanSecurityKB.Web.Responses;

/// <summary>
/// The stylesheet, the scripts and pictures of the site, part of the program so that no request reads a disk. An address holds a hash of
/// the bytes, so a browser may keep them for ever.
/// </summary>
public sealed class SiteAssets
{
    private const string CacheControl = "public, max-age=31536000, immutable";
    private const string Script = "text/javascript; charset=utf-8";

    /// <summary>Of the picture of the report, in pixels.</summary>
    public const int ReportPictureWidth = 776;
    public const int ReportPictureHeight = 680;

    private readonly Dictionary<Language, string> _reportPictures;

    public SiteAssets(ResponseStore store)
    {
        Stylesheet = Add(store, "site.css", "text/css; charset=utf-8");
        Icon = Add(store, "favicon.svg", "image/svg+xml");
        FollowScript = Add(store, "follow.js", Script);
        ScreenScript = Add(store, "screen.js", Script);
        WorkScript = Add(store, "work.js", Script);
        _reportPictures = Language.All.ToDictionary(language => language, language => Add(store, $"report.{language}.webp", "image/webp"));
    }

    public string Stylesheet { get; }

    public string Icon { get; }

    /// <summary>Of the page on which a participant follows a committee's talk.</summary>
    public string FollowScript { get; }

    /// <summary>Of the large screen of a committee.</summary>
    public string ScreenScript { get; }

    /// <summary>Of pages on which people write.</summary>
    public string WorkScript { get; }

    /// <summary>Two pages of the sample's report.</summary>
    public string ReportPicture(Language language) => _reportPictures[language];

    private static string Add(ResponseStore store, string name, string contentType)
    {
        using var resource = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The asset {name} is not embedded in the program.");
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        var body = bytes.ToArray();
        var hash = Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 6));
        var path = $"/assets/{Path.GetFileNameWithoutExtension(name)}.{hash}{Path.GetExtension(name)}";
        store.Add(path, new StoredResponse(body, contentType, CacheControl, contentLanguage: null));
        return path;
    }
}
