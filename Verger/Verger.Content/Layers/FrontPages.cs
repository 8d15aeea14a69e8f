using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell.Configuration;

namespace Verger.Content.Layers;

/// <summary>Tells what visitors see from the dashboard: https://docs.orchardcore.net/en/latest/reference/modules/Admin/.</summary>
internal sealed class FrontPages(IShellConfiguration configuration)
{
    private readonly PathString _dashboard = "/" + (configuration["OrchardCore_Admin:AdminUrlPrefix"]?.Trim('/') is { Length: > 0 } prefix ? prefix : "Admin");

    /// <summary>Whether the request is for a page of the site's front.</summary>
    public bool Include(HttpRequest request) => !request.Path.StartsWithSegments(_dashboard, StringComparison.OrdinalIgnoreCase);
}
