using CitesUnies.CountryGroups.Services;
using CitesUnies.CountryGroups.ViewModels;
using CitesUnies.Portal.Caching;
using CitesUnies.Portal.Models;
using CitesUnies.Portal.ViewModels;
using CitesUnies.Vocabulary;
using CitesUnies.Vocabulary.Services;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace CitesUnies.CountryGroups.Drivers;

/// <summary>Shows the groups that meet on the home page, by region of the world.</summary>
public sealed class HomeCountryGroupsDisplayDriver(CountryGroupDirectory groups, IVocabulary vocabulary) : DisplayDriver<HomePage>
{
    /// <inheritdoc/>
    public override IDisplayResult Display(HomePage model, BuildDisplayContext context)
        => Initialize<HomeCountryGroupsViewModel>("HomeCountryGroups")
            .Processing<HomeCountryGroupsViewModel>(FillAsync)
            .Cache("home-country-groups", cache => cache
                .AddTag(CacheTags.OfItem(VocabularyConstants.Regions))
                .WithExpiryAfter(TimeSpan.FromHours(1)))
            .Location("Detail", "Content:60");

    private async Task FillAsync(HomeCountryGroupsViewModel model)
    {
        var active = (await groups.GetAsync()).Where(group => group.IsActive).ToLookup(group => group.RegionId);
        model.Regions = [.. (await vocabulary.GetAsync(VocabularyConstants.Regions))
            .Where(term => active.Contains(term.Id))
            .Select(term => new HomeRegionViewModel(
                new Link($"{CountryGroupPages.ListPath}#{term.Slug}", term.Name),
                [.. active[term.Id].Select(group => new Link(group.Url, group.Name))]))];
    }
}
