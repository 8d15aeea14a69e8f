using CitesUnies.Portal.Models;
using CitesUnies.Portal.ViewModels;

namespace CitesUnies.Portal.Services;

/// <summary>The fixed pages on the site map, how to reach the federation first.</summary>
public sealed class PageSiteMapProvider(PublishedContents contents) : ISiteMapProvider
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<SiteMapSection>> GetSectionsAsync()
        => [new SiteMapSection("Le portail", "/", [new Breadcrumb(ContactPage.Title, ContactPage.Path), .. await contents.ListAsync(nameof(Page))])];
}
