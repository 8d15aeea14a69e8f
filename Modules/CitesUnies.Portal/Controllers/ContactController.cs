using CitesUnies.Portal.Services;
using CitesUnies.Portal.ViewModels;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.DisplayManagement;

namespace CitesUnies.Portal.Controllers;

/// <summary>How to reach the federation, and which door to knock at. Text around it is in the layer « Contact ».</summary>
public sealed class ContactController(
    FederationSettings federation, IEnumerable<IContactProvider> providers, IShapeFactory shapes, BreadcrumbTrail breadcrumbs, PageMetadata metadata) : Controller
{
    private static readonly ListHeading _heading = new(
        ContactPage.Path,
        ContactPage.Title,
        "Une question, un projet, une délégation à préparer\u202f? Voici où écrire, et ce que vous trouverez déjà sur ce portail.");

    /// <summary>Shows the federation's details and the doors of all modules.</summary>
    [HttpGet, HttpHead, Route("contact")]
    public async Task<IActionResult> Index()
    {
        var details = await federation.ReadAsync();
        var doors = new List<ContactDoor>();
        foreach (var provider in providers)
        {
            doors.AddRange(await provider.GetDoorsAsync());
        }

        await breadcrumbs.ShowAsync(_heading.Title);
        await metadata.DescribeAsync(_heading.Title, _heading.Lead, _heading.Path);
        return View(await shapes.CreateAsync<ContactViewModel>("Contact", model =>
        {
            model.Heading = _heading;
            model.Federation = details;
            model.Doors = [.. doors.Where(door => door.Directory.Count == 0)];
            model.Directories = [.. doors.Where(door => door.Directory.Count > 0)];
        }));
    }
}
