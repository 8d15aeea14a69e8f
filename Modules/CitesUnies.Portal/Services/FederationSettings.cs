using CitesUnies.Portal.Contents;
using CitesUnies.Portal.Models;
using CitesUnies.Portal.ViewModels;
using OrchardCore.ContentManagement;
using OrchardCore.Settings;

namespace CitesUnies.Portal.Services;

/// <summary>Reads who the federation is and where it can be reached from the site's settings « Coordonnées de la fédération ».</summary>
public sealed class FederationSettings(ISiteService siteService)
{
    /// <summary>The federation, as far as the settings tell: what cannot be dialled, written to or followed is left out.</summary>
    public async Task<FederationDetailsViewModel> ReadAsync()
    {
        var details = (await siteService.GetCustomSettingsAsync(nameof(FederationDetails))).As<FederationDetails>() ?? new FederationDetails();
        return new FederationDetailsViewModel
        {
            About = details.About.Text?.Trim() ?? string.Empty,
            Address = Lines.Of(details.Address.Text),
            Phone = PhoneLink.Of(details.Phone.Text),
            Mailbox = Mailbox.LinkTo(details.Mailbox.Text),
            SocialProfiles = [.. Lines.Of(details.SocialProfiles.Text).Select(url => Link.Of(url)).OfType<Link>()],
        };
    }
}
