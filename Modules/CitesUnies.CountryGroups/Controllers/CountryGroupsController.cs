using CitesUnies.CountryGroups.Services;
using CitesUnies.CountryGroups.ViewModels;
using CitesUnies.Portal.Services;
using CitesUnies.Portal.ViewModels;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.DisplayManagement;

namespace CitesUnies.CountryGroups.Controllers;

/// <summary>The list of groups.</summary>
public sealed class CountryGroupsController(CountryGroupsByRegion groups, IShapeFactory shapes, BreadcrumbTrail breadcrumbs, PageMetadata metadata) : Controller
{
    private static readonly ListHeading _heading = new(
        CountryGroupPages.ListPath,
        CountryGroupPages.ListTitle,
        "Les collectivités qui coopèrent avec un même pays, ou travaillent sur un même thème, s’y retrouvent pour échanger et agir ensemble.");

    /// <summary>Shows all groups, by region of the world, the former ones apart.</summary>
    [HttpGet, HttpHead, Route("groupes-pays")]
    public async Task<IActionResult> Index()
    {
        var regions = await groups.ActiveAsync();
        var countries = await groups.ActiveCountriesAsync();
        var former = await groups.FormerAsync();
        await breadcrumbs.ShowAsync(_heading.Title);
        await metadata.DescribeAsync(_heading.Title, _heading.Lead, _heading.Path);
        return View(await shapes.CreateAsync<CountryGroupListViewModel>("CountryGroupList", model =>
        {
            model.Heading = _heading;
            model.Regions = regions;
            model.CountrySlugs = countries;
            model.Former = former;
        }));
    }
}
