using CitesUnies.Internships.Models;
using CitesUnies.Portal.Models;
using CitesUnies.Portal.Services;
using CitesUnies.Portal.ViewModels;

namespace CitesUnies.Internships.Services;

/// <summary>The offers on the site map, closed ones too: they keep their pages.</summary>
public sealed class InternshipSiteMapProvider(PublishedContents contents) : ISiteMapProvider
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<SiteMapSection>> GetSectionsAsync()
        => [new SiteMapSection(InternshipPages.ListTitle, InternshipPages.ListPath, await contents.ListAsync(nameof(InternshipOffer)))];
}
