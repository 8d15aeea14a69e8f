using CitesUnies.Agenda.Models;
using CitesUnies.Chronicles.Models;
using CitesUnies.Portal.Contents;
using CitesUnies.Portal.ViewModels;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Seo.Models;

namespace CitesUnies.Chronicles.Handlers;

/// <summary>Says to search engines and to the agenda what is public of a chronicle: never its minutes.</summary>
public sealed class GeopoliticalChronicleHandler : ContentPartHandler<GeopoliticalChronicle>
{
    private const string Kind = "Chronique géopolitique";
    private const int SummaryLength = 320;

    /// <inheritdoc/>
    public override async Task GetContentItemAspectAsync(ContentItemAspectContext context, GeopoliticalChronicle part)
    {
        await context.ForAsync<SeoAspect>(aspect =>
        {
            aspect.MetaDescription ??= Excerpt.Of(part.Presentation.Html);
            return Task.CompletedTask;
        });
        await context.ForAsync<EventAspect>(aspect =>
        {
            aspect.Kind = Kind;
            aspect.Summary = Excerpt.Of(part.Presentation.Html, SummaryLength);
            if (ChronicleNumber.Of(part.Season) is { } season)
            {
                aspect.Hosts = [new Link(ChroniclePages.SeasonPath(season), ChroniclePages.SeasonPageTitle(season))];
            }

            return Task.CompletedTask;
        });
    }
}
