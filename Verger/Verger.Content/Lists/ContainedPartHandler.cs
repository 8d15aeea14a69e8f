using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Lists.Models;
using OrchardCore.Lists.Services;
using Verger.Caching;

namespace Verger.Content.Lists;

/// <summary>Refuses an item in a list that is none or does not take it, and makes what was cached of a list invalid with its items.</summary>
/// <param name="services">For the content manager, which is made of its handlers.</param>
/// <param name="definitions">Tells what a list takes.</param>
/// <param name="tags">What is cached.</param>
/// <param name="localizer">Messages.</param>
public sealed class ContainedPartHandler(
    IServiceProvider services, IContentDefinitionManager definitions, ITagRemovals tags, IStringLocalizer<ContainedPartHandler> localizer) : ContentHandlerBase
{
    private const string Member = $"{nameof(ContainedPart)}.{nameof(ContainedPart.ListContentItemId)}";

    private readonly IStringLocalizer S = localizer;

    /// <inheritdoc/>
    public override Task PublishedAsync(PublishContentContext context) => RemoveTag(context.ContentItem);

    /// <inheritdoc/>
    public override Task UnpublishedAsync(PublishContentContext context) => RemoveTag(context.ContentItem);

    /// <inheritdoc/>
    public override Task RemovedAsync(RemoveContentContext context) => RemoveTag(context.ContentItem);

    /// <inheritdoc/>
    public override async Task CloningAsync(CloneContentContext context)
    {
        if (ListOf(context.CloneContentItem) is { } list)
        {
            var order = await services.GetRequiredService<IContainerService>().GetNextOrderNumberAsync(list);
            context.CloneContentItem.Alter<ContainedPart>(part => part.Order = order);
        }
    }

    /// <inheritdoc/>
    public override async Task ValidatingAsync(ValidateContentContext context)
    {
        if (ListOf(context.ContentItem) is not { } list)
        {
            return;
        }

        var container = await services.GetRequiredService<IContentManager>().GetAsync(list, VersionOptions.Latest);
        var part = container is null ? null : (await definitions.GetTypeDefinitionAsync(container.ContentType))?.Parts.FirstOrDefault(part => part.PartDefinition.Name == nameof(ListPart));
        if (part is null)
        {
            context.Fail(S["There is no list '{0}'.", list], Member);
        }
        else if (!part.GetSettings<ListPartSettings>().ContainedContentTypes.Contains(context.ContentItem.ContentType))
        {
            context.Fail(S["The list '{0}' does not take items of the type '{1}'.", container!.DisplayText ?? list, context.ContentItem.ContentType], Member);
        }
    }

    private static string? ListOf(ContentItem contentItem) => contentItem.As<ContainedPart>() is { ListContentItemId: { Length: > 0 } list } ? list : null;

    private Task RemoveTag(ContentItem contentItem)
    {
        if (ListOf(contentItem) is { } list)
        {
            tags.AfterCommit("contentitemid:" + list);
        }

        return Task.CompletedTask;
    }
}
