namespace OrchardCore.ContentManagement.Routing;

/// <summary>The addresses of all published items, kept in memory.</summary>
public interface IAutorouteEntries
{
    /// <summary>The item at a path, compared without regard to case and to slashes at its ends.</summary>
    Task<(bool, AutorouteEntry)> TryGetEntryByPathAsync(string path);

    /// <summary>The address of an item; of the contained one when the id is a contained item's.</summary>
    Task<(bool, AutorouteEntry)> TryGetEntryByContentItemIdAsync(string contentItemId);

    /// <summary>Reads what changed in the database since the last time. Called after the commit of a change.</summary>
    Task UpdateEntriesAsync();
}
