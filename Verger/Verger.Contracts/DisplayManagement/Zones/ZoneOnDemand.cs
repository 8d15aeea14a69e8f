using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement.Zones;

/// <summary>A zone that nothing was added to yet. Renders as nothing; adding to it makes the zone.</summary>
/// <param name="zoneFactory">Makes the zone.</param>
/// <param name="parent">The shape that it is a zone of.</param>
/// <param name="potentialZoneName">Its name.</param>
public class ZoneOnDemand(Func<ValueTask<IShape>> zoneFactory, ZoneHolding parent, string potentialZoneName) : Shape
{
    /// <inheritdoc/>
    public override async ValueTask<IShape> AddAsync(object? item, string? position)
    {
        if (item is null)
        {
            return this;
        }

        if (!parent.TryGetProperty<IShape>(potentialZoneName, out var zone))
        {
            zone = await zoneFactory();
            zone.Properties["Parent"] = parent;
            zone.Properties["ZoneName"] = potentialZoneName;
            parent.Properties[potentialZoneName] = zone;
        }

        return await zone.AddAsync(item, position);
    }
}
