using CitesUnies.Portal.Models;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;

namespace CitesUnies.Portal.Controllers;

/// <summary>The home page, which the site's settings name as such.</summary>
public sealed class HomeController(IDisplayManager<HomePage> displayManager, IUpdateModelAccessor updateModelAccessor) : Controller
{
    /// <summary>Shows the sections that modules add.</summary>
    public async Task<IActionResult> Index()
        => View(await displayManager.BuildDisplayAsync(new HomePage(), updateModelAccessor.ModelUpdater, "Detail"));
}
