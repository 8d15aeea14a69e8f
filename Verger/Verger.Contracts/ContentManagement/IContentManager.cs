using OrchardCore.ContentManagement.Handlers;

namespace OrchardCore.ContentManagement;

/// <summary>
/// The life of content items: creation, drafts, publication, removal, import. Every step calls the content handlers.
/// Nothing is written before the session is saved at the end of the scope.
/// </summary>
/// <remarks>See https://docs.orchardcore.net/en/latest/reference/modules/Contents/.</remarks>
public interface IContentManager
{
    /// <summary>A new item of that type, with the type's parts and an identifier of its own; not stored.</summary>
    /// <exception cref="ArgumentException">There is no such type.</exception>
    Task<ContentItem> NewAsync(string contentType);

    /// <summary>Stores a changed version in place, without making a new one.</summary>
    Task UpdateAsync(ContentItem contentItem);

    /// <summary>Stores a new item, published unless told otherwise.</summary>
    /// <returns>False when a handler cancelled the creation. When one cancels only the publication, the item is created as a draft.</returns>
    Task<bool> CreateAsync(ContentItem contentItem, VersionOptions? options = null);

    /// <summary>Stores the item as the new version of an item that may exist; it becomes published and latest as its flags say.</summary>
    Task<ContentValidateResult> CreateContentItemVersionAsync(ContentItem contentItem);

    /// <summary>Writes the content of <paramref name="updatedVersion"/> over the stored <paramref name="updatingVersion"/>.</summary>
    Task<ContentValidateResult> UpdateContentItemVersionAsync(ContentItem updatingVersion, ContentItem updatedVersion);

    /// <summary>
    /// Stores items that come from elsewhere, with their identifiers. A version that is known already is brought up to date
    /// rather than stored twice, so importing the same items again changes nothing, also where editors have gone on to a newer version.
    /// </summary>
    /// <exception cref="System.ComponentModel.DataAnnotations.ValidationException">An item does not pass validation.</exception>
    /// <exception cref="ArgumentException">An item is of a type that does not exist.</exception>
    Task ImportAsync(IEnumerable<ContentItem> contentItems);

    /// <summary>Runs the validation of all handlers.</summary>
    Task<ContentValidateResult> ValidateAsync(ContentItem contentItem);

    /// <summary>Makes an old version the latest again, as a draft.</summary>
    Task<ContentValidateResult> RestoreAsync(ContentItem contentItem);

    /// <summary>The version asked for (published unless told otherwise), null when there is none.</summary>
    Task<ContentItem?> GetAsync(string contentItemId, VersionOptions? options = null);

    /// <summary>The versions asked for, in the order of the ids; an id without such a version is left out.</summary>
    Task<IEnumerable<ContentItem>> GetAsync(IEnumerable<string> contentItemIds, VersionOptions? options = null);

    /// <summary>The version of that id, null when there is none.</summary>
    Task<ContentItem?> GetVersionAsync(string contentItemVersionId);

    /// <summary>All versions of an item, removed ones included.</summary>
    Task<IEnumerable<ContentItem>> GetAllVersionsAsync(string contentItemId);

    /// <summary>Calls the loading handlers for an item that came straight from a query.</summary>
    Task<ContentItem> LoadAsync(ContentItem contentItem);

    /// <summary>Takes the published and latest flags off all versions; the item is gone for everybody but still stored.</summary>
    Task RemoveAsync(ContentItem contentItem);

    /// <summary>Drops the draft; what is published becomes the latest version again.</summary>
    Task DiscardDraftAsync(ContentItem contentItem);

    /// <summary>Stores a changed draft.</summary>
    Task SaveDraftAsync(ContentItem contentItem);

    /// <summary>Makes this version the one that visitors see.</summary>
    /// <returns>False when a handler cancelled.</returns>
    Task<bool> PublishAsync(ContentItem contentItem);

    /// <summary>Takes the published version from the visitors' eyes; it stays as a draft.</summary>
    /// <returns>False when a handler cancelled or nothing was published.</returns>
    Task<bool> UnpublishAsync(ContentItem contentItem);

    /// <summary>Asks the handlers to fill in a view of the item, such as its metadata, body or full text.</summary>
    Task<TAspect> PopulateAspectAsync<TAspect>(IContent content, TAspect aspect);

    /// <summary>Stores a copy of the item as a new draft.</summary>
    Task<ContentItem> CloneAsync(ContentItem contentItem);
}
