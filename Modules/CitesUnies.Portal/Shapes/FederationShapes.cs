using CitesUnies.Portal.Contents;
using CitesUnies.Portal.Models;
using CitesUnies.Portal.ViewModels;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.Settings;

namespace CitesUnies.Portal.Shapes;

/// <summary>Gives the shape <c>FederationDetails</c>, in its property <c>Details</c>, what the site's settings hold of the federation.</summary>
public sealed class FederationShapes : ShapeTableProvider
{
    /// <inheritdoc/>
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("FederationDetails").OnProcessing(async context =>
            context.Shape.Properties["Details"] = await ReadAsync(context.ServiceProvider.GetRequiredService<ISiteService>()));
        return ValueTask.CompletedTask;
    }

    private static async Task<FederationDetailsViewModel> ReadAsync(ISiteService siteService)
    {
        var details = (await siteService.GetCustomSettingsAsync(nameof(FederationDetails))).As<FederationDetails>() ?? new FederationDetails();
        return new FederationDetailsViewModel
        {
            About = details.About.Text?.Trim() ?? string.Empty,
            Address = Lines.Of(details.Address.Text),
            Phone = PhoneNumber.Parse(details.Phone.Text),
            Mailbox = Mailbox.LinkTo(details.Mailbox.Text),
            SocialProfiles = [.. Lines.Of(details.SocialProfiles.Text).Select(url => Link.Of(url)).OfType<Link>()],
        };
    }
}
