using CitesUnies.Portal.Models;
using CitesUnies.Portal.ViewModels;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;

namespace CitesUnies.Portal.Services;

/// <summary>Shows the way from the home page on pages that controllers make. Display drivers place the shape themselves.</summary>
public sealed class BreadcrumbTrail(ILayoutAccessor layoutAccessor, IShapeFactory shapes)
{
    private static readonly Breadcrumb _home = new("Accueil", "/");

    /// <summary>Home, the pages in between, then the page itself.</summary>
    /// <param name="title">The page's own title.</param>
    /// <param name="between">The pages in between.</param>
    public static IReadOnlyList<Breadcrumb> To(string title, params Breadcrumb[] between) => [_home, .. between, new Breadcrumb(title, null)];

    /// <summary>Puts the way to the page that is being made into the layout.</summary>
    public async Task ShowAsync(string title, params Breadcrumb[] between)
    {
        var layout = await layoutAccessor.GetLayoutAsync();
        await layout.Zones["Breadcrumb"].AddAsync(await shapes.CreateAsync<BreadcrumbViewModel>("Breadcrumb", model => model.Steps = To(title, between)));
    }
}
