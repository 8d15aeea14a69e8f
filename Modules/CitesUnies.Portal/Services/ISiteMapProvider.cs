using CitesUnies.Portal.Models;
using CitesUnies.Portal.ViewModels;

namespace CitesUnies.Portal.Services;

/// <summary>Adds sections to the site map. Registered by the module whose contents they are.</summary>
public interface ISiteMapProvider
{
    /// <summary>The module's sections.</summary>
    Task<IReadOnlyList<SiteMapSection>> GetSectionsAsync();
}
