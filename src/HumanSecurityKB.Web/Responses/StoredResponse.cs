using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace HumanSecurityKB.Web.Responses;

/// <summary>A response that is the same for every reader, compressed once for each encoding that is asked for.</summary>
public sealed class StoredResponse
{
    private readonly byte[] _plain;
    private readonly Lazy<byte[]> _gzip;
    private readonly Lazy<byte[]> _brotli;
    private readonly string _contentType;
    private readonly string _cacheControl;
    private readonly string? _contentLanguage;
    private readonly string _etag;

    public StoredResponse(byte[] body, string contentType, string cacheControl, string? contentLanguage)
    {
        _plain = body;
        _gzip = new(() => Compress(body, stream => new GZipStream(stream, CompressionLevel.SmallestSize)));
        _brotli = new(() => Compress(body, stream => new BrotliStream(stream, CompressionLevel.SmallestSize)));
        _contentType = contentType;
        _cacheControl = cacheControl;
        _contentLanguage = contentLanguage;
        _etag = Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 8));
    }

    public Task WriteAsync(HttpContext context)
    {
        var (encoding, body) = Choose(context.Request.Headers.AcceptEncoding.ToString());
        var etag = $"\"{_etag}{(encoding is null ? "" : "-" + encoding)}\"";
        var headers = context.Response.Headers;
        headers.ETag = etag;
        headers.CacheControl = _cacheControl;
        headers.Vary = HeaderNames.AcceptEncoding;
        if (_contentLanguage is not null)
        {
            headers.ContentLanguage = _contentLanguage;
        }

        if (context.Request.Headers.IfNoneMatch.ToString().Contains(etag, StringComparison.Ordinal))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        if (encoding is not null)
        {
            headers.ContentEncoding = encoding;
        }

        context.Response.ContentType = _contentType;
        context.Response.ContentLength = body.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(body, 0, body.Length);
    }

    /// <summary>
    /// Every browser that sends <c>br</c> or <c>gzip</c> prefers them; a quality of zero is so rare that only its plain spelling is looked for.
    /// </summary>
    private (string? Encoding, byte[] Body) Choose(string accepted)
    {
        if (Accepts(accepted, "br"))
        {
            return ("br", _brotli.Value);
        }

        return Accepts(accepted, "gzip") ? ("gzip", _gzip.Value) : (null, _plain);
    }

    private static bool Accepts(string accepted, string encoding) =>
        accepted.Contains(encoding, StringComparison.OrdinalIgnoreCase) && !accepted.Contains(encoding + ";q=0", StringComparison.OrdinalIgnoreCase);

    private static byte[] Compress(byte[] body, Func<Stream, Stream> compressor)
    {
        using var compressed = new MemoryStream();
        using (var stream = compressor(compressed))
        {
            stream.Write(body);
        }

        return compressed.ToArray();
    }
}
