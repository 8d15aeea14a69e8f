using CitesUnies.Portal.Drivers;
using CitesUnies.ResourceCentre.Models;
using CitesUnies.ResourceCentre.Services;
using CitesUnies.Vocabulary.Services;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace CitesUnies.ResourceCentre.Drivers;

/// <summary>Ends the page of whatever is about a country with the latest resources about it.</summary>
public sealed class CountryResourcesDisplayDriver(ContentCountries countries, PublishedResources resources, IServiceProvider services) : RelatedContentDisplayDriver(services)
{
    private const int Shown = 3;

    /// <inheritdoc/>
    public override async Task<IDisplayResult> DisplayAsync(ContentItem model, BuildDisplayContext context)
        => context.DisplayType != "Detail" || model.ContentType == nameof(Resource) || !await countries.AreSaidByAsync(model.ContentType)
            ? null!
            : Related("CountryResources", model, async () => await resources.AboutAsync(await countries.TermIdsAsync(model), Shown)).Location("Detail", "Content:21");
}
