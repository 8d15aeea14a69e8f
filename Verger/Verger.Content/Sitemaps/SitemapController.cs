using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;
using OrchardCore.Modules;

namespace Verger.Content.Sitemaps;

/// <summary>Serves sitemaps, with conditional requests (RFC 9110).</summary>
[Area("OrchardCore.Sitemaps")]
[Feature("OrchardCore.Sitemaps")]
public sealed class SitemapController : Controller
{
    /// <summary>A sitemap, or a part of one that is too long for one file; 404 when there is no such one.</summary>
    [HttpGet]
    [HttpHead]
    public async Task<IActionResult> Index(string sitemapId, int part = 0)
    {
        var sitemaps = HttpContext.RequestServices.GetRequiredService<SitemapFiles>();
        if (!ModelState.IsValid || await sitemaps.FindAsync(sitemapId, Url) is not { } sitemap || part < 0 || part >= sitemap.Files.Count)
        {
            return NotFound();
        }

        // Asked for again each time: it is the way by which new pages are found.
        Response.Headers.CacheControl = "public, no-cache";
        var file = sitemap.Files[part];
        return File(file.Content, "application/xml; charset=utf-8", sitemap.LastModified, new EntityTagHeaderValue(file.Tag));
    }
}
