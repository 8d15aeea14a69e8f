using CitesUnies.Portal.Models;

namespace CitesUnies.Portal.Services;

/// <summary>Adds sections to the site map. Registered by the module whose contents they are.</summary>
public interface ISiteMapProvider
{
    /// <summary>The module's sections.</summary>
    Task<IReadOnlyList<SiteMapSection>> GetSectionsAsync();
}
