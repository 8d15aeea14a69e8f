using CitesUnies.CountryGroups.Indexes;
using CitesUnies.CountryGroups.Models;
using CitesUnies.CountryGroups.ViewModels;
using CitesUnies.Portal.Caching;
using CitesUnies.Portal.Contents;
using CitesUnies.Portal.Lists;
using CitesUnies.Portal.ViewModels;
using CitesUnies.Vocabulary;
using CitesUnies.Vocabulary.Models;
using CitesUnies.Vocabulary.Services;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Cache;
using YesSql;

namespace CitesUnies.CountryGroups.Services;

/// <summary>Orders the published groups by region of the world, those that still meet and the former ones apart.</summary>
public sealed class CountryGroupsByRegion(ISession session, IContentManager contentManager, IVocabulary vocabulary, ListShapes lists, ICacheScopeManager cacheScopes)
{
    private IReadOnlyList<ContentItem>? _active;

    /// <summary>The groups that still meet, in the order of the regions and by name; regions without any are left out.</summary>
    public async Task<IReadOnlyList<(VocabularyTerm Region, ContentItem[] Groups)>> ReadActiveAsync()
    {
        _active ??= await ReadAsync(isActive: true);
        var groups = _active.ToLookup(group => group.As<CountryGroup>()?.Region.TermContentItemIds?.FirstOrDefault());
        return [.. (await vocabulary.GetAsync(VocabularyConstants.Regions))
            .Where(term => groups.Contains(term.Id))
            .Select(term => (term, groups[term.Id].ToArray()))];
    }

    /// <summary>The groups that still meet, as summaries; regions without any are left out.</summary>
    public async Task<IReadOnlyList<RegionViewModel>> ActiveAsync()
    {
        var regions = new List<RegionViewModel>();
        foreach (var (region, groups) in await ReadActiveAsync())
        {
            regions.Add(new RegionViewModel(region.Slug, region.Name, await lists.SummariesAsync(groups, "Summary")));
        }

        return regions;
    }

    /// <summary>Links to the groups that still meet; regions without any are left out.</summary>
    public async Task<IReadOnlyList<HomeRegionViewModel>> ActiveLinksAsync()
    {
        var countries = await vocabulary.GetAsync(VocabularyConstants.Countries);
        return [.. (await ReadActiveAsync()).Select(pair => new HomeRegionViewModel(
            new Link($"{CountryGroupPages.ListPath}#{pair.Region.Slug}", pair.Region.Name),
            [.. pair.Groups.Select(group => LinkTo(group, countries))]))];
    }

    /// <summary>The countries of the groups that still meet, each once: ISO 3166-1 codes in lower case.</summary>
    public async Task<IReadOnlyList<string>> ActiveCountriesAsync()
        => [.. (await ActiveLinksAsync()).SelectMany(region => region.Groups).SelectMany(group => group.CountrySlugs).Distinct()];

    /// <summary>The groups that no longer meet, by name.</summary>
    public async Task<RegionViewModel> FormerAsync()
        => new("anciens", "Anciens groupes", await lists.SummariesAsync(await ReadAsync(isActive: false), "Summary"));

    private static GroupLink LinkTo(ContentItem group, VocabularyTerms countries)
        => new(
            ContentAddress.Of(group),
            Excerpt.Line(group.DisplayText),
            [.. countries.FindAll(group.As<CountryGroup>()?.Countries.TermContentItemIds).Select(country => country.Slug)]);

    private async Task<IReadOnlyList<ContentItem>> ReadAsync(bool isActive)
    {
        cacheScopes.AddDependencies(CacheTags.OfType(nameof(CountryGroup)));
        var items = await session.Query<ContentItem, CountryGroupIndex>(index => index.IsActive == isActive).OrderBy(index => index.Name).ListAsync();
        return [.. await contentManager.LoadAsync(items)];
    }
}
