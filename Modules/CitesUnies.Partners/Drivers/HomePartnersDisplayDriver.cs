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
    /// <inheritdoc/>
    public override IDisplayResult Display(HomePage model, BuildDisplayContext context)
        => Initialize<HomePartnersViewModel>("HomePartners", async model =>
        {
            var page = await partners.ListAsync(categoryId: null, page: 1);
            model.Items = await lists.SummariesAsync(page.Items, "SummaryPlate");
            model.Total = page.Total;
        }).Location("Detail", "Content:90");
}
