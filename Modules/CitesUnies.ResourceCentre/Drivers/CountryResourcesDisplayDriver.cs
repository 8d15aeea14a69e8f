using CitesUnies.Portal.Lists;
using CitesUnies.ResourceCentre.Models;
using CitesUnies.ResourceCentre.Services;
using CitesUnies.ResourceCentre.ViewModels;
using CitesUnies.Vocabulary.Services;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace CitesUnies.ResourceCentre.Drivers;

/// <summary>Ends the page of whatever is about a country with the latest resources about it.</summary>
public sealed class CountryResourcesDisplayDriver(ContentCountries countries, PublishedResources resources, IServiceProvider services) : ContentDisplayDriver
{
    private const int Shown = 3;

    /// <inheritdoc/>
    public override async Task<IDisplayResult> DisplayAsync(ContentItem model, BuildDisplayContext context)
        => context.DisplayType != "Detail" || model.ContentType == nameof(Resource) || !await countries.AreSaidByAsync(model.ContentType)
            ? null!
            : Initialize<CountryResourcesViewModel>("CountryResources")
                .Processing<CountryResourcesViewModel>(async found => found.Items = await ItemsAsync(model))
                .Cache($"country-resources-{model.ContentItemVersionId}", cache => cache.WithExpiryAfter(TimeSpan.FromHours(1)))
                .Location("Detail", "Content:21");

    // ListShapes is asked for late: it shows content items, which is done by drivers such as this one.
    private async Task<IReadOnlyList<IShape>> ItemsAsync(ContentItem contentItem)
        => await services.GetRequiredService<ListShapes>().SummariesAsync(await resources.AboutAsync(await countries.TermIdsAsync(contentItem), Shown), "SummaryCard");
}
