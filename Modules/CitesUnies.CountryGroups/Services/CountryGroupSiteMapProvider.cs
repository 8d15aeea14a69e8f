using CitesUnies.Agenda;
using CitesUnies.CountryGroups.Models;
using CitesUnies.Portal.Services;
using CitesUnies.Portal.ViewModels;

namespace CitesUnies.CountryGroups.Services;

/// <summary>The groups and their meetings on the site map.</summary>
public sealed class CountryGroupSiteMapProvider(PublishedContents contents) : ISiteMapProvider
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<SiteMapSection>> GetSectionsAsync() =>
    [
        new SiteMapSection(CountryGroupPages.ListTitle, CountryGroupPages.ListPath, await contents.ListAsync(nameof(CountryGroup))),
        new SiteMapSection(AgendaPage.Title, AgendaPage.Path, await contents.ListAsync(nameof(CountryGroupMeeting))),
    ];
}
