using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace Verger.Engine.Hosting.Assets;

/// <summary>
/// Serves the assets of modules. An address that carries the content's fingerprint (<c>?v=</c>) may be kept for a year; any other is
/// asked for again (RFC 9111), which an entity tag makes cheap.
/// </summary>
internal sealed class ModuleAssetMiddleware(RequestDelegate next, ModuleAssets assets)
{
    private static readonly FileExtensionContentTypeProvider _types = new();

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        var reading = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        return reading && request.Path.Value is { Length: > 1 } path && assets.Find(path) is { } asset
            ? ServeAsync(context, asset)
            : next(context);
    }

    private static async Task ServeAsync(HttpContext context, ModuleAsset asset)
    {
        var (request, response, content) = (context.Request, context.Response, asset.Content);
        var fingerprinted = request.Query["v"] == content.Hash;
        var tag = new EntityTagHeaderValue($"\"{content.Hash}\"");

        response.Headers.ETag = tag.ToString();
        response.Headers.CacheControl = fingerprinted ? "public, max-age=31536000, immutable" : "public, no-cache";
        response.Headers.Vary = HeaderNames.AcceptEncoding;
        response.Headers.XContentTypeOptions = "nosniff";

        if (request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false) || known.Equals(EntityTagHeaderValue.Any)))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = ContentTypeOf(asset.Name);
        var bytes = content.Bytes;
        if (content.Brotli is { } brotli && AcceptsBrotli(request))
        {
            response.Headers.ContentEncoding = "br";
            bytes = brotli;
        }

        response.ContentLength = bytes.Length;
        if (HttpMethods.IsGet(request.Method))
        {
            await response.Body.WriteAsync(bytes, context.RequestAborted);
        }
    }

    private static string ContentTypeOf(string name)
    {
        var type = _types.TryGetContentType(name, out var known) ? known : "application/octet-stream";
        return type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;
    }

    private static bool AcceptsBrotli(HttpRequest request)
        => request.GetTypedHeaders().AcceptEncoding.Any(encoding => encoding.Value == "br" && encoding.Quality is null or > 0);
}
