namespace OrchardCore.DisplayManagement.Zones;

/// <summary>The zones of a shape, by name. A zone comes to be when something is added to it.</summary>
/// <param name="zoneFactory">Makes a zone.</param>
/// <param name="parent">The shape that they are the zones of.</param>
public class Zones(Func<ValueTask<IShape>> zoneFactory, ZoneHolding parent)
{
    /// <summary>The zone of that name; a <see cref="ZoneOnDemand"/> when nothing was added to it.</summary>
    public IShape this[string name]
        => parent.TryGetProperty<IShape>(name, out var zone) ? zone : new ZoneOnDemand(zoneFactory, parent, name);

    /// <summary>Whether something was added to the zone.</summary>
    public bool IsNotEmpty(string name) => this[name] is not ZoneOnDemand;
}
