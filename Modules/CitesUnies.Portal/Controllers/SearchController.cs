using CitesUnies.Portal.Lists;
using CitesUnies.Portal.Services;
using CitesUnies.Portal.ViewModels;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.DisplayManagement;

namespace CitesUnies.Portal.Controllers;

/// <summary>Finds contents by the words of their titles, until the module of full-text search takes this address over.</summary>
public sealed class SearchController(TitleSearch search, ListShapes lists, IShapeFactory shapes, BreadcrumbTrail breadcrumbs, PageMetadata metadata) : Controller
{
    /// <summary>Shows what was found.</summary>
    /// <param name="q">What is looked for.</param>
    [HttpGet, HttpHead, Route("recherche")]
    public async Task<IActionResult> Index(string? q = null)
    {
        var words = (q ?? string.Empty).Trim();
        var items = await lists.SummariesAsync(await search.FindAsync(words), "SummaryRow");
        await breadcrumbs.ShowAsync("Recherche");
        await metadata.DescribeAsync("Recherche", "Les actualités, les groupes-pays, les rendez-vous, les ressources, les institutions partenaires et les pages du portail, par les mots de leur titre.", "/recherche", isIndexed: false);
        return View(await shapes.CreateAsync<SearchViewModel>("Search", model =>
        {
            model.Words = words;
            model.Items = items;
        }));
    }
}
