using CitesUnies.CountryGroups.Services;
using CitesUnies.CountryGroups.ViewModels;
using CitesUnies.Portal.Caching;
using CitesUnies.Portal.Models;
using CitesUnies.Vocabulary;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace CitesUnies.CountryGroups.Drivers;

/// <summary>Shows the groups that meet on the home page, by region of the world.</summary>
public sealed class HomeCountryGroupsDisplayDriver(CountryGroupsByRegion groups) : DisplayDriver<HomePage>
{
    /// <inheritdoc/>
    public override IDisplayResult Display(HomePage model, BuildDisplayContext context)
        => Initialize<HomeCountryGroupsViewModel>("HomeCountryGroups")
            .Processing<HomeCountryGroupsViewModel>(async home => home.Regions = await groups.ActiveLinksAsync())
            .Cache("home-country-groups", cache => cache
                .AddTag(CacheTags.OfItem(VocabularyConstants.Regions))
                .AddTag(CacheTags.OfItem(VocabularyConstants.Countries))
                .WithExpiryAfter(TimeSpan.FromHours(1)))
            .Location("Detail", "Content:60");
}
