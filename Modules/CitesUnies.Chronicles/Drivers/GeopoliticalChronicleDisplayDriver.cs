using CitesUnies.Agenda.Models;
using CitesUnies.Chronicles.Indexes;
using CitesUnies.Chronicles.Models;
using CitesUnies.Chronicles.Services;
using CitesUnies.Chronicles.ViewModels;
using CitesUnies.Portal.Audience;
using CitesUnies.Portal.Contents;
using CitesUnies.Portal.Models;
using CitesUnies.Portal.Services;
using CitesUnies.Portal.ViewModels;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Infrastructure.Html;

namespace CitesUnies.Chronicles.Drivers;

/// <summary>Shows a <see cref="GeopoliticalChronicle"/> on its page and in its season. Other lists show it as they show any event.</summary>
public sealed class GeopoliticalChronicleDisplayDriver(
    ChronicleSummaries summaries, ChronicleSeasons seasons, SeasonPages pages, ReservedContent reserved, MediaFiles media, IHtmlSanitizerService sanitizer)
    : ContentPartDisplayDriver<GeopoliticalChronicle>
{
    /// <inheritdoc/>
    public override IDisplayResult Display(GeopoliticalChronicle part, BuildPartDisplayContext context)
        => context.DisplayType switch
        {
            "Detail" => Combine(
                Initialize<ChronicleViewModel>("GeopoliticalChronicle", model => FillAsync(part, model)).Location("Detail", "Content:1"),
                Initialize<BreadcrumbViewModel>("Breadcrumb", model => model.Steps = Trail(part)).Location("Detail", "/Breadcrumb:1")),
            "SummarySession" => Initialize<ChronicleSessionViewModel>("GeopoliticalChronicle_SummarySession", model => summaries.FillListedAsync(part, model))
                .Location("SummarySession", "Content:1"),
            _ => null!,
        };

    private static IReadOnlyList<Breadcrumb> Trail(GeopoliticalChronicle part)
    {
        var list = new Breadcrumb(ChroniclePages.ListTitle, ChroniclePages.ListPath);
        return ChronicleNumber.Of(part.Season) is { } season
            ? BreadcrumbTrail.To(part.ContentItem.DisplayText ?? string.Empty, list, new Breadcrumb(ChroniclePages.SeasonTitle(season), ChroniclePages.SeasonPath(season)))
            : BreadcrumbTrail.To(part.ContentItem.DisplayText ?? string.Empty, list);
    }

    private async ValueTask FillAsync(GeopoliticalChronicle part, ChronicleViewModel model)
    {
        await summaries.FillAsync(part, model);
        model.PresentationHtml = sanitizer.Sanitize(part.Presentation.Html ?? string.Empty);
        await FillSeasonAsync(part, model);
        await FillReservedAsync(part, model);
    }

    private async ValueTask FillSeasonAsync(GeopoliticalChronicle part, ChronicleViewModel model)
    {
        var season = ChronicleNumber.Of(part.Season);
        model.Seasons = await pages.LinksAsync(season, isSession: true);
        if (season is not { } number || ChronicleNumber.Of(part.Session) is not { } session)
        {
            return;
        }

        var others = (await seasons.RowsAsync()).Where(row => row.Season == number).ToArray();
        model.Season = new Link(ChroniclePages.SeasonPath(number), ChroniclePages.SeasonTitle(number));
        model.Previous = To(others.LastOrDefault(row => row.Session < session));
        model.Next = To(others.FirstOrDefault(row => row.Session > session));
    }

    private async ValueTask FillReservedAsync(GeopoliticalChronicle part, ChronicleViewModel model)
    {
        var minutes = await media.AllAsync(part.Minutes);
        var replay = Link.Of(part.Replay);
        var audience = part.ContentItem.As<EventPart>()?.Audience.Text;
        model.Lock = minutes.Count > 0 || replay is not null ? await reserved.LockAsync(audience, model.Url) : null;
        if (model.Lock is null)
        {
            model.Minutes = minutes;
            model.Replay = replay;
        }
    }

    private static Link? To(ChronicleIndex? row) => row is null ? null : new Link(row.Url, Excerpt.Line(row.Title));
}
