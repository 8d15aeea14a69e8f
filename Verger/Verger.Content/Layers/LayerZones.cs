using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Environment.Cache;
using OrchardCore.Layers.Services;
using OrchardCore.Layers.ViewModels;
using OrchardCore.Rules.Services;

namespace Verger.Content.Layers;

/// <summary>
/// Fills the zones of the layout with the widgets of those layers whose rule holds. The page is told that it depends on layers, and the rules'
/// conditions tell what they vary with.
/// </summary>
internal sealed class LayerZones(
    ILayerService layers,
    LayerWidgets widgets,
    IRuleService rules,
    IAuthorizationService authorization,
    IContentDefinitionManager definitions,
    IContentItemDisplayManager displayManager,
    IUpdateModelAccessor updateModelAccessor,
    IShapeFactory shapeFactory,
    ILayoutAccessor layoutAccessor,
    ICacheScopeManager cacheScopes,
    ILogger<LayerZones> logger)
{
    public async Task FillAsync(ClaimsPrincipal user)
    {
        cacheScopes.AddDependencies(LayerService.Tag);
        var shown = await ShownAsync();
        if (shown.Count == 0)
        {
            return;
        }

        var layout = await layoutAccessor.GetLayoutAsync();
        foreach (var widget in shown.OrderBy(widget => widget.Position))
        {
            var item = widget.NewItem();
            if (await MayBeShownAsync(user, item))
            {
                await layout.Zones[widget.Zone].AddAsync(await WrapAsync(item, widget.Zone), null);
            }
        }
    }

    // All rules before any widget is built: what is shown on its own is the page's item, not a widget.
    private async Task<List<LayerWidget>> ShownAsync()
    {
        var shown = new List<LayerWidget>();
        var byLayer = await widgets.GetAsync();
        foreach (var layer in (await layers.GetLayersAsync()).Layers)
        {
            if (byLayer.Contains(layer.Name) && await rules.EvaluateAsync(layer.LayerRule))
            {
                shown.AddRange(byLayer[layer.Name]);
            }
        }

        return shown;
    }

    private async Task<bool> MayBeShownAsync(ClaimsPrincipal user, ContentItem item)
    {
        if (await definitions.GetTypeDefinitionAsync(item.ContentType) is null)
        {
            logger.LogWarning("The widget {ContentItemId} is left out: its type '{ContentType}' is not defined any more.", item.ContentItemId, item.ContentType);
            return false;
        }

        return await authorization.AuthorizeAsync(user, CommonPermissions.ViewContent, item);
    }

    private async Task<IShape> WrapAsync(ContentItem item, string zone)
    {
        var content = await displayManager.BuildDisplayAsync(item, updateModelAccessor.ModelUpdater);
        content.Classes.Add("widget");
        content.Classes.Add("widget-" + item.ContentType.ToLowerInvariant());

        // The same alternates as Orchard's: by type, by zone, by both.
        var wrapper = await shapeFactory.CreateAsync("Widget_Wrapper", () => new ValueTask<IShape>(new WidgetWrapper { Widget = item, Content = content }));
        wrapper.Metadata.Alternates.Add("Widget_Wrapper__" + item.ContentType);
        wrapper.Metadata.Alternates.Add("Widget_Wrapper__Zone__" + zone);
        wrapper.Metadata.Alternates.Add($"Widget_Wrapper__{item.ContentType}__Zone__{zone}");
        return wrapper;
    }
}
