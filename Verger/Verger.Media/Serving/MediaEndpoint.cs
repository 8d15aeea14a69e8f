using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using OrchardCore.Media;
using Verger.Media.Files;
using Verger.Media.Resizing;

namespace Verger.Media.Serving;

/// <summary>Serves the media library at <c>/media/{path}</c>: conditional requests (RFC 9110), ranges, and nothing that could run in the site's name.</summary>
internal static class MediaEndpoint
{
    // An SVG keeps its own styles; scripts, forms, frames and requests are refused, and its origin is not the site's.
    private const string Sandbox = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

    private const string Uncached = "no-store";

    private static readonly string[] _methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapMedia(this IEndpointRouteBuilder routes, MediaOptions options) =>
        routes.MapMethods(options.AssetsRequestPath + "/{**path}", _methods, ServeAsync);

    private static async Task ServeAsync(HttpContext context) => await (await AnswerAsync(context)).ExecuteAsync(context);

    private static async Task<IResult> AnswerAsync(HttpContext context)
    {
        var path = (string?)context.GetRouteValue("path");
        var services = context.RequestServices;
        var types = services.GetRequiredService<MediaContentTypes>();
        var gate = services.GetRequiredService<IMediaGate>();
        var options = services.GetRequiredService<IOptions<MediaOptions>>().Value;

        // By the path that the store gives the file, so that no other way of writing its address leads round the gate.
        var contentType = path is null ? null : types.Find(path);
        var file = contentType is null ? null : services.GetRequiredService<MediaFileStore>().FindFile(path!);
        var access = file is null ? MediaAccess.Closed : await gate.AskAsync(context.User, file.Path);
        var headers = context.Response.Headers;
        if (access == MediaAccess.Closed)
        {
            // The same whether the file is reserved or is not there, and not kept: who signs in asks again.
            headers.CacheControl = Uncached;
            return Results.NotFound();
        }

        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = access == MediaAccess.Public ? CacheControl(context.Request, options) : "private, " + Uncached;
        if (MediaContentTypes.IsActive(contentType!))
        {
            headers.ContentSecurityPolicy = Sandbox;
        }

        // The gate has spoken of the file; what is made of it is nobody else's.
        if (ResizeRequest.Parse(context.Request.Query, options, services.GetRequiredService<IMediaTokenService>) is { } request
            && await services.GetRequiredService<ResizedMedia>().OpenAsync(file!, request, context.RequestAborted) is { } other)
        {
            return Results.File(other, types.Find(other.Name), lastModified: WholeSeconds(file!.LastModifiedUtc), entityTag: Tag(file, "-" + Path.GetFileNameWithoutExtension(other.Name)));
        }

        return Results.File(file!.PhysicalPath, contentType, lastModified: WholeSeconds(file.LastModifiedUtc), entityTag: Tag(file), enableRangeProcessing: true);
    }

    // A URL that carries a version names one content for ever; any other may be replaced under the same name.
    private static string CacheControl(HttpRequest request, MediaOptions options) =>
        request.Query.ContainsKey("v")
            ? $"public, max-age={options.MaxBrowserCacheDays * 86_400}, immutable"
            : "public, max-age=3600";

    private static EntityTagHeaderValue Tag(FileSystemEntry file, string size = "") => new($"\"{file.LastModifiedUtc.Ticks ^ file.Length:x}{size}\"");

    // HTTP dates have no fractions: with one, If-Modified-Since would never match.
    private static DateTimeOffset WholeSeconds(DateTime utc) => new(utc.Ticks - (utc.Ticks % TimeSpan.TicksPerSecond), TimeSpan.Zero);
}
