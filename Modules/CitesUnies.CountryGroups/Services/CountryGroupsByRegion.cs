using CitesUnies.CountryGroups.Indexes;
using CitesUnies.CountryGroups.Models;
using CitesUnies.CountryGroups.ViewModels;
using CitesUnies.Portal.Caching;
using CitesUnies.Portal.Lists;
using CitesUnies.Vocabulary;
using CitesUnies.Vocabulary.Services;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Cache;
using YesSql;

namespace CitesUnies.CountryGroups.Services;

/// <summary>Orders the published groups by region of the world, those that still meet and the former ones apart.</summary>
public sealed class CountryGroupsByRegion(ISession session, IContentManager contentManager, IVocabulary vocabulary, ListShapes lists, ICacheScopeManager cacheScopes)
{
    /// <summary>The groups that still meet; regions without any are left out.</summary>
    public async Task<IReadOnlyList<RegionViewModel>> ActiveAsync()
    {
        var groups = await ReadAsync(isActive: true);
        var regions = new List<RegionViewModel>();
        foreach (var term in await vocabulary.GetAsync(VocabularyConstants.Regions))
        {
            ContentItem[] ofRegion = [.. groups.Where(group => group.As<CountryGroup>()?.Region.TermContentItemIds?.FirstOrDefault() == term.Id)];
            if (ofRegion.Length > 0)
            {
                regions.Add(new RegionViewModel(term.Slug, term.Name, await lists.SummariesAsync(ofRegion, "Summary")));
            }
        }

        return regions;
    }

    /// <summary>The groups that no longer meet, by name.</summary>
    public async Task<RegionViewModel> FormerAsync()
        => new("anciens", "Anciens groupes", await lists.SummariesAsync(await ReadAsync(isActive: false), "Summary"));

    private async Task<IReadOnlyList<ContentItem>> ReadAsync(bool isActive)
    {
        cacheScopes.AddDependencies(CacheTags.OfType(nameof(CountryGroup)));
        var items = await session.Query<ContentItem, CountryGroupIndex>(index => index.IsActive == isActive).OrderBy(index => index.Name).ListAsync();
        return [.. await contentManager.LoadAsync(items)];
    }
}
