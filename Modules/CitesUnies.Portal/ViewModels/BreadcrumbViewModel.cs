using CitesUnies.Portal.Models;

namespace CitesUnies.Portal.ViewModels;

/// <summary>The way from the home page to a page, shown in the layout's zone <c>Breadcrumb</c>.</summary>
public class BreadcrumbViewModel
{
    /// <summary>Home first, the page itself last.</summary>
    public IReadOnlyList<Breadcrumb> Steps { get; set; } = [];
}
