using CitesUnies.Partners.Drivers;
using CitesUnies.Partners.Models;
using CitesUnies.Portal.Models;
using CitesUnies.Portal.Services;
using CitesUnies.Portal.ViewModels;

namespace CitesUnies.Partners.Services;

/// <summary>The partner institutions on the site map.</summary>
public sealed class PartnerSiteMapProvider(PublishedContents contents) : ISiteMapProvider
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<SiteMapSection>> GetSectionsAsync()
        => [new SiteMapSection(PartnerInstitutionDisplayDriver.ListTitle, PartnerInstitutionDisplayDriver.ListPath, await contents.ListAsync(nameof(PartnerInstitution)))];
}
