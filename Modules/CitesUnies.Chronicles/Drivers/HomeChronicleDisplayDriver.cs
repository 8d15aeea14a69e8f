using CitesUnies.Chronicles.Models;
using CitesUnies.Chronicles.Services;
using CitesUnies.Chronicles.ViewModels;
using CitesUnies.Portal.Models;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace CitesUnies.Chronicles.Drivers;

/// <summary>Shows the chronicle of the moment on the home page.</summary>
public sealed class HomeChronicleDisplayDriver(ChronicleOfTheMoment chronicles, ChronicleSummaries summaries) : DisplayDriver<HomePage>
{
    /// <inheritdoc/>
    public override IDisplayResult Display(HomePage model, BuildDisplayContext context)
        => Initialize<HomeChronicleViewModel>("HomeChronicle")
            .Processing<HomeChronicleViewModel>(FillAsync)
            .Cache("home-chronicle", cache => cache.WithExpiryAfter(TimeSpan.FromHours(1)))
            .Location("Detail", "Content:50");

    private async Task FillAsync(HomeChronicleViewModel model)
    {
        if ((await chronicles.FindAsync())?.As<GeopoliticalChronicle>() is { } found)
        {
            model.Chronicle = new ChronicleSessionViewModel();
            await summaries.FillListedAsync(found, model.Chronicle);
            model.Moment = model.Chronicle.IsPast ? "Dernière session" : "Prochaine session";
        }
    }
}
