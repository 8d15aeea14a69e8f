using CitesUnies.Portal.Contents;
using CitesUnies.Portal.Services;
using CitesUnies.Portal.ViewModels;

namespace CitesUnies.Chronicles.Services;

/// <summary>The seasons and their sessions on the site map.</summary>
public sealed class ChronicleSiteMapProvider(ChronicleSeasons seasons) : ISiteMapProvider
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<SiteMapSection>> GetSectionsAsync() =>
    [
        new SiteMapSection(ChroniclePages.ListTitle, ChroniclePages.ListPath,
        [
            .. (await seasons.RowsAsync()).GroupBy(row => row.Season).SelectMany(season => season
                .Select(row => new Breadcrumb(Excerpt.Line(row.Title), row.Url))
                .Prepend(new Breadcrumb(ChroniclePages.SeasonTitle(season.Key), ChroniclePages.SeasonPath(season.Key)))),
        ]),
    ];
}
