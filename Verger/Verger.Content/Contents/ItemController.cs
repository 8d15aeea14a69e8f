using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Modules;

namespace Verger.Content.Contents;

/// <summary>Displays a published content item to visitors.</summary>
[Area("OrchardCore.Contents")]
[Feature("OrchardCore.Contents")]
public sealed class ItemController(
    IContentManager contentManager,
    IContentItemDisplayManager contentItemDisplayManager,
    IUpdateModelAccessor updateModelAccessor,
    IAuthorizationService authorizationService) : Controller
{
    /// <summary>The page of an item; 404 when there is none of that id, or it is not published.</summary>
    [HttpGet]
    [HttpHead]
    public async Task<IActionResult> Display(string contentItemId)
    {
        if (await contentManager.GetAsync(contentItemId) is not { } contentItem)
        {
            return NotFound();
        }

        if (!await authorizationService.AuthorizeAsync(User, CommonPermissions.ViewContent, contentItem))
        {
            return User.Identity?.IsAuthenticated == true ? Forbid() : Challenge();
        }

        return View(await contentItemDisplayManager.BuildDisplayAsync(contentItem, updateModelAccessor.ModelUpdater));
    }
}
