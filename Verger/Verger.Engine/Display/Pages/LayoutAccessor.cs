using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.Zones;

namespace Verger.Engine.Display.Pages;

/// <summary>The layout of the request's page. One a scope.</summary>
internal sealed class LayoutAccessor(IShapeFactory shapeFactory) : ILayoutAccessor
{
    private IZoneHolding? _layout;

    public async Task<IZoneHolding> GetLayoutAsync()
        => _layout ??= (IZoneHolding)await shapeFactory.CreateAsync(
            "Layout",
            static factory => new ValueTask<IShape>(new ZoneHolding(() => factory.CreateAsync("Zone"))),
            shapeFactory);

    /// <summary>Drops what was made of the page, for an error page in its place.</summary>
    public void Reset() => _layout = null;
}
