using OrchardCore.Sitemaps.Builders;
using OrchardCore.Sitemaps.Models;

namespace Verger.Content.Sitemaps;

/// <summary>Adds one address.</summary>
internal sealed class CustomPathSitemapSourceBuilder : SitemapSourceBuilderBase<CustomPathSitemapSource>
{
    public override Task BuildSourceAsync(CustomPathSitemapSource source, SitemapBuilderContext context)
    {
        var path = "~/" + string.Join('/', (source.Path ?? "").Trim('/').Split('/').Select(Uri.EscapeDataString));
        var address = context.HostPrefix + (context.UrlHelper?.Content(path) ?? path[1..]);
        context.Response.ResponseElement.Add(SitemapXml.Url(address, source.LastUpdate, source.ChangeFrequency.ToString(), source.Priority));
        return Task.CompletedTask;
    }
}
