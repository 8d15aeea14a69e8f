using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Razor;

// In no namespace, as Orchard has it, so that every view finds it.
#pragma warning disable CA1050

/// <summary>Content items in views.</summary>
public static class ContentOrchardRazorHelperExtensions
{
    /// <summary>Builds and renders the display of an item.</summary>
    public static async Task<IHtmlContent> DisplayAsync(
        this IOrchardDisplayHelper orchardDisplayHelper, ContentItem content, string displayType = "", string groupId = "", IUpdateModel? updater = null)
    {
        var displayManager = orchardDisplayHelper.HttpContext.RequestServices.GetRequiredService<IContentItemDisplayManager>();
        var shape = await displayManager.BuildDisplayAsync(content, updater, displayType, groupId);
        return await orchardDisplayHelper.DisplayHelper.ShapeExecuteAsync(shape);
    }
}
