using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement.Zones;

/// <summary>A shape with zones, which are also its <see cref="IShape.Properties"/> of the same names.</summary>
/// <param name="zoneFactory">Makes a zone.</param>
public class ZoneHolding(Func<ValueTask<IShape>> zoneFactory) : Shape, IZoneHolding
{
    private Zones? _zones;

    /// <inheritdoc/>
    public Zones Zones => _zones ??= new Zones(zoneFactory, this);
}
