using CitesUnies.Partners.Services;
using CitesUnies.Partners.ViewModels;
using CitesUnies.Portal.Lists;
using CitesUnies.Portal.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace CitesUnies.Partners.Drivers;

/// <summary>Shows the first partner institutions on the home page.</summary>
public sealed class HomePartnersDisplayDriver(PartnerInstitutions partners, ListShapes lists) : DisplayDriver<HomePage>
{
    private const int Shown = 12;

    /// <inheritdoc/>
    public override IDisplayResult Display(HomePage model, BuildDisplayContext context)
        => Initialize<HomePartnersViewModel>("HomePartners")
            .Processing<HomePartnersViewModel>(FillAsync)
            .Cache("home-partners", cache => cache.WithExpiryAfter(TimeSpan.FromHours(1)))
            .Location("Detail", "Content:90");

    private async Task FillAsync(HomePartnersViewModel model)
        => model.Items = await lists.SummariesAsync(await partners.FirstAsync(Shown), "SummaryPlate");
}
