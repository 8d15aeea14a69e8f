using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.WebUtilities;

namespace Verger.Engine.Hosting.Assets;

/// <summary>Adds the content's fingerprint to the addresses of assets (<c>asp-append-version</c>, <c>append_version</c>).</summary>
internal sealed class ModuleAssetVersionProvider(ModuleAssets assets) : IFileVersionProvider
{
    public string AddFileVersionToPath(PathString requestPathBase, string path)
    {
        var start = requestPathBase.HasValue && path.StartsWith(requestPathBase.Value!, StringComparison.OrdinalIgnoreCase) ? requestPathBase.Value!.Length : 0;
        var end = path.AsSpan(start).IndexOfAny('?', '#') is var cut && cut >= 0 ? start + cut : path.Length;
        return assets.Find(path[start..end]) is { } asset ? QueryHelpers.AddQueryString(path, "v", asset.Content.Hash) : path;
    }
}
