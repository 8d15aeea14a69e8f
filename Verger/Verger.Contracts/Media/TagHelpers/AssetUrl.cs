using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace OrchardCore.Media.TagHelpers;

/// <summary>The URL that the tag helpers of the media library write.</summary>
internal static class AssetUrl
{
    public static string Of(string path, bool appendVersion, IMediaFileStore files, IHttpContextAccessor accessor, IFileVersionProvider versions)
    {
        var pathBase = accessor.HttpContext?.Request.PathBase ?? default;
        var url = pathBase.Value + files.MapPathToPublicUrl(path);
        return appendVersion ? versions.AddFileVersionToPath(pathBase, url) : url;
    }
}
