using CitesUnies.Portal.Models;

namespace CitesUnies.Portal.ViewModels;

/// <summary>The site map, as the theme shows it.</summary>
public class SiteMapViewModel
{
    /// <summary>The sections, those with a list of their own first.</summary>
    public IReadOnlyList<SiteMapSection> Sections { get; set; } = [];
}
