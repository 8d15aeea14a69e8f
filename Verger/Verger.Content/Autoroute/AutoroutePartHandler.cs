using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Settings;
using Verger.Content.Definitions;
using Verger.Expressions;

namespace Verger.Content.Autoroute;

/// <summary>Gives each item an address of its own, and makes an item the home page when it asks for that.</summary>
public sealed class AutoroutePartHandler(
    IContentDefinitionManager definitions,
    IExpressionRenderer expressions,
    UniquePaths uniquePaths,
    AutorouteEntries entries,
    ISiteService siteService,
    IOptions<AutorouteOptions> options,
    IStringLocalizer<AutoroutePartHandler> localizer) : ContentPartHandler<AutoroutePart>
{
    private readonly IStringLocalizer S = localizer;

    /// <inheritdoc/>
    public override Task CreatedAsync(CreateContentContext context, AutoroutePart part) => SetPathAsync(part);

    /// <inheritdoc/>
    public override Task UpdatedAsync(UpdateContentContext context, AutoroutePart part) => SetPathAsync(part);

    /// <inheritdoc/>
    public override async Task PublishedAsync(PublishContentContext context, AutoroutePart part)
    {
        if (part.SetHomepage)
        {
            await SetHomepageAsync(part);
        }

        entries.RefreshAfterCommit(part.ContentItem.ContentItemId);
    }

    /// <inheritdoc/>
    public override Task UnpublishedAsync(PublishContentContext context, AutoroutePart part)
    {
        entries.RefreshAfterCommit(part.ContentItem.ContentItemId);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task RemovedAsync(RemoveContentContext context, AutoroutePart part)
    {
        entries.RefreshAfterCommit(part.ContentItem.ContentItemId);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task CloningAsync(CloneContentContext context, AutoroutePart part)
    {
        // The clone gets a path from the pattern, and does not take the home page from its original.
        context.CloneContentItem.Alter<AutoroutePart>(clone =>
        {
            clone.Path = null;
            clone.SetHomepage = false;
        });
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task ValidatingAsync(ValidateContentPartContext context, AutoroutePart part)
    {
        if (part.Path is not { Length: > 0 } path)
        {
            return Task.CompletedTask;
        }

        if (path.IndexOfAny(AutoroutePart.InvalidCharactersForPath) >= 0 || path.Any(character => char.IsWhiteSpace(character) || char.IsControl(character)))
        {
            context.Fail(
                S["Please do not use spaces or any of the following characters in your permalink: {0}", string.Join(", ", AutoroutePart.InvalidCharactersForPath)],
                nameof(part.Path));
        }

        if (path.Length > AutoroutePart.MaxPathLength)
        {
            context.Fail(S["Your permalink is too long. The permalink can only be up to {0} characters.", AutoroutePart.MaxPathLength], nameof(part.Path));
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, AutoroutePart part) =>
        context.ForAsync<RouteHandlerAspect>(aspect =>
        {
            aspect.Path = part.Path;
            aspect.Absolute = part.Absolute;
            aspect.Disabled = part.Disabled;
            return Task.CompletedTask;
        });

    private async Task SetPathAsync(AutoroutePart part)
    {
        if (part.Disabled)
        {
            return;
        }

        var path = AutoroutePath.Normalize(part.Path);
        if (path.Length == 0)
        {
            path = await RenderPatternAsync(part);
        }

        if (path.Length == 0)
        {
            return;
        }

        path = await uniquePaths.FindAsync(path, part.ContentItem.ContentItemId);
        if (path != part.Path)
        {
            part.Path = path;
            part.Apply();
        }
    }

    private async Task<string> RenderPatternAsync(AutoroutePart part)
    {
        var settings = await definitions.GetPartSettingsAsync<AutoroutePartSettings>(part.ContentItem.ContentType, nameof(AutoroutePart));
        if (string.IsNullOrWhiteSpace(settings.Pattern))
        {
            return "";
        }

        var model = ExpressionModel.Of(part.ContentItem, nameof(AutoroutePart), part);
        var path = AutoroutePath.FromPattern(await expressions.RenderAsync(settings.Pattern, model, model));

        // A title without a letter or digit has no slug; the item must be reachable nevertheless.
        return path.Length > 0 ? path : part.ContentItem.ContentItemId;
    }

    private async Task SetHomepageAsync(AutoroutePart part)
    {
        var site = await siteService.LoadSiteSettingsAsync();
        site.HomeRoute = new RouteValueDictionary(options.Value.GlobalRouteValues) { [options.Value.ContentItemIdKey] = part.ContentItem.ContentItemId };
        await siteService.UpdateSiteSettingsAsync(site);

        // The wish is granted: publishing again must not take the home page back from another item.
        part.SetHomepage = false;
        part.Apply();
    }
}
