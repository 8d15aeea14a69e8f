using CitesUnies.News.Models;
using CitesUnies.News.Services;
using CitesUnies.Portal.Drivers;
using CitesUnies.Vocabulary.Services;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace CitesUnies.News.Drivers;

/// <summary>Ends the page of whatever is about a country with the latest news of it. News end theirs with <see cref="RelatedNews"/>.</summary>
public sealed class CountryNewsDisplayDriver(ContentCountries countries, RelatedNews related, IServiceProvider services) : RelatedContentDisplayDriver(services)
{
    private const int Shown = 3;

    /// <inheritdoc/>
    public override async Task<IDisplayResult> DisplayAsync(ContentItem model, BuildDisplayContext context)
        => context.DisplayType != "Detail" || model.ContentType == nameof(NewsArticle) || !await countries.AreSaidByAsync(model.ContentType)
            ? null!
            : Related("CountryNews", model, async () => await related.AboutAsync(await countries.TermIdsAsync(model), Shown)).Location("Detail", "Content:20");
}
