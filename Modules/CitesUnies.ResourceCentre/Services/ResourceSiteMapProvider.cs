using CitesUnies.Portal.Services;
using CitesUnies.Portal.ViewModels;
using CitesUnies.ResourceCentre.Models;

namespace CitesUnies.ResourceCentre.Services;

/// <summary>The resources on the site map.</summary>
public sealed class ResourceSiteMapProvider(PublishedContents contents) : ISiteMapProvider
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<SiteMapSection>> GetSectionsAsync()
        => [new SiteMapSection(ResourcePages.ListTitle, ResourcePages.ListPath, await contents.ListAsync(nameof(Resource)))];
}
