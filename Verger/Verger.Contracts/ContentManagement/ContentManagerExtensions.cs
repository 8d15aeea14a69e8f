using OrchardCore.ContentManagement.Handlers;

namespace OrchardCore.ContentManagement;

/// <summary>Common uses of <see cref="IContentManager"/>.</summary>
public static class ContentManagerExtensions
{
    /// <inheritdoc cref="IContentManager.PopulateAspectAsync{TAspect}"/>
    public static Task<TAspect> PopulateAspectAsync<TAspect>(this IContentManager contentManager, IContent content) where TAspect : new()
        => contentManager.PopulateAspectAsync(content, new TAspect());

    /// <summary>Where the item is displayed and edited.</summary>
    public static Task<ContentItemMetadata> GetContentItemMetadataAsync(this IContentManager contentManager, IContent content)
        => contentManager.PopulateAspectAsync<ContentItemMetadata>(content);

    /// <summary>Whether visitors see some version of the item.</summary>
    public static async Task<bool> HasPublishedVersionAsync(this IContentManager contentManager, IContent content)
        => content.ContentItem is { } item
            && (item.Published || await contentManager.GetAsync(item.ContentItemId, VersionOptions.Published) is not null);

    /// <inheritdoc cref="IContentManager.LoadAsync"/>
    public static async Task<IEnumerable<ContentItem>> LoadAsync(this IContentManager contentManager, IEnumerable<ContentItem> contentItems)
    {
        var loaded = new List<ContentItem>();
        foreach (var item in contentItems)
            loaded.Add(await contentManager.LoadAsync(item));

        return loaded;
    }

    /// <inheritdoc cref="IContentManager.LoadAsync"/>
    public static async IAsyncEnumerable<ContentItem> LoadAsync(this IContentManager contentManager, IAsyncEnumerable<ContentItem> contentItems)
    {
        await foreach (var item in contentItems)
            yield return await contentManager.LoadAsync(item);
    }

    /// <summary>Creates an item that came filled in from elsewhere, if it passes validation.</summary>
    public static async Task<ContentValidateResult> UpdateValidateAndCreateAsync(this IContentManager contentManager, ContentItem contentItem, VersionOptions options)
    {
        await contentManager.UpdateAsync(contentItem);
        var result = await contentManager.ValidateAsync(contentItem);
        if (result.Succeeded)
            await contentManager.CreateAsync(contentItem, options);

        return result;
    }
}
