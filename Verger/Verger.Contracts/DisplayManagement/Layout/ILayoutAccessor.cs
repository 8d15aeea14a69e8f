using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Layout;

/// <summary>The layout of the page that is being made.</summary>
public interface ILayoutAccessor
{
    /// <summary>The <c>Layout</c> shape, with the zones of the theme; one a request.</summary>
    Task<IZoneHolding> GetLayoutAsync();
}
