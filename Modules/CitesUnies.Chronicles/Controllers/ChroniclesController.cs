using System.Globalization;
using CitesUnies.Chronicles.Services;
using CitesUnies.Chronicles.ViewModels;
using CitesUnies.Portal.Services;
using CitesUnies.Portal.ViewModels;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.DisplayManagement;

namespace CitesUnies.Chronicles.Controllers;

/// <summary>The seasons.</summary>
public sealed class ChroniclesController(ChronicleSeasons seasons, SeasonPages pages, IShapeFactory shapes, BreadcrumbTrail breadcrumbs, PageMetadata metadata) : Controller
{
    private static readonly ListHeading _heading = new(
        ChroniclePages.ListPath,
        ChroniclePages.ListTitle,
        "Une heure, un vendredi par mois, pour comprendre une région du monde avec quelqu’un qui la connaît. Les échanges sont réservés aux collectivités adhérentes.");

    /// <summary>Shows all seasons, latest first.</summary>
    [HttpGet, HttpHead, Route("chroniques-geopolitiques")]
    public async Task<IActionResult> Index()
    {
        var all = await pages.AllAsync();
        await breadcrumbs.ShowAsync(_heading.Title);
        await metadata.DescribeAsync(_heading.Title, _heading.Lead, _heading.Path);
        return View(await shapes.CreateAsync<ChronicleListViewModel>("ChronicleList", model =>
        {
            model.Heading = _heading;
            model.Seasons = all;
        }));
    }

    /// <summary>Shows a season; one that has no session is not found.</summary>
    /// <param name="saison">The season's number, written as addresses have it.</param>
    [HttpGet, HttpHead, Route("chroniques-geopolitiques/saison-{saison}")]
    public async Task<IActionResult> Season(string saison)
    {
        if (!int.TryParse(saison, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || number.ToString(CultureInfo.InvariantCulture) != saison
            || await seasons.SessionsAsync(number) is not { Count: > 0 } sessions)
        {
            return NotFound();
        }

        var title = ChroniclePages.SeasonPageTitle(number);
        await breadcrumbs.ShowAsync(ChroniclePages.SeasonTitle(number), new Breadcrumb(ChroniclePages.ListTitle, ChroniclePages.ListPath));
        await metadata.DescribeAsync(title, $"{title}\u00a0: les dates, les questions et les intervenants de chaque session.", ChroniclePages.SeasonPath(number));
        return View(await shapes.CreateAsync<ChronicleSeasonViewModel>("ChronicleSeason", async model =>
        {
            await pages.FillAsync(model, number, sessions);
            model.Seasons = await pages.LinksAsync(number, isSession: false);
        }));
    }
}
