using CitesUnies.Portal.Models;
using CitesUnies.Portal.ViewModels;

namespace CitesUnies.Portal.Services;

/// <summary>Collects the sections of the site map.</summary>
/// <param name="providers">The modules' providers, in the order of their features.</param>
public sealed class SiteMap(IEnumerable<ISiteMapProvider> providers)
{
    /// <summary>All sections that hold something.</summary>
    public async Task<IReadOnlyList<SiteMapSection>> ReadAsync()
    {
        var sections = new List<SiteMapSection>();
        foreach (var provider in providers)
        {
            sections.AddRange((await provider.GetSectionsAsync()).Where(section => section.Pages.Count > 0));
        }

        return sections;
    }
}
