using CitesUnies.Portal.Services;
using CitesUnies.Portal.ViewModels;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.DisplayManagement;

namespace CitesUnies.Portal.Controllers;

/// <summary>The site map: every section with what it holds.</summary>
public sealed class SiteMapController(IShapeFactory shapes, SiteMap siteMap, BreadcrumbTrail breadcrumbs, PageMetadata metadata) : Controller
{
    /// <summary>Shows the sections.</summary>
    [Route("plan-du-site")]
    public async Task<IActionResult> Index()
    {
        var sections = await siteMap.ReadAsync();
        await breadcrumbs.ShowAsync("Plan du site");
        await metadata.DescribeAsync("Plan du site", "Toutes les rubriques et toutes les pages du portail.", "/plan-du-site");
        return View(await shapes.CreateAsync<SiteMapViewModel>("SiteMap", model => model.Sections = sections));
    }
}
