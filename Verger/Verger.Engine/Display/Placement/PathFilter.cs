using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement.Descriptors;

namespace Verger.Engine.Display.Placement;

/// <summary><c>path</c>: the path of the request, without its last slash; <c>*</c> at the end stands for anything.</summary>
internal sealed class PathFilter(IHttpContextAccessor httpContextAccessor) : IPlacementFilter
{
    public string Key => "path";

    public Func<ShapePlacementContext, bool> Compile(string[] values)
    {
        var paths = values.Select(value => Normalize(value.StartsWith('~') ? value[1..] : value)).ToArray();
        return _ => httpContextAccessor.HttpContext is { } context
            && Array.Exists(paths, path => Wildcard.Matches(path, Normalize(context.Request.Path.Value ?? "/")));
    }

    private static string Normalize(string path)
    {
        var rooted = path.StartsWith('/') ? path : "/" + path;
        return rooted.Length > 1 ? rooted.TrimEnd('/') : rooted;
    }
}
