using CitesUnies.Agenda.Services;
using CitesUnies.Agenda.ViewModels;
using CitesUnies.Portal.Lists;
using CitesUnies.Portal.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace CitesUnies.Agenda.Drivers;

/// <summary>Shows the next events on the home page.</summary>
public sealed class HomeAgendaDisplayDriver(PublishedEvents events, ListShapes lists) : DisplayDriver<HomePage>
{
    private const int Shown = 4;

    /// <inheritdoc/>
    public override IDisplayResult Display(HomePage model, BuildDisplayContext context)
        => Initialize<HomeAgendaViewModel>("HomeAgenda")
            .Processing<HomeAgendaViewModel>(FillAsync)
            .Cache("home-agenda", cache => cache.WithExpiryAfter(TimeSpan.FromHours(1)))
            .Location("Detail", "Content:20");

    private async Task FillAsync(HomeAgendaViewModel model)
        => model.Items = await lists.SummariesAsync(await events.FirstAsync(new EventQuery(), Shown), "SummaryRow");
}
