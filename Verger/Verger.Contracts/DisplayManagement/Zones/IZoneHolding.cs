namespace OrchardCore.DisplayManagement.Zones;

/// <summary>A shape with zones: named places that shapes are put into.</summary>
public interface IZoneHolding : IShape
{
    /// <summary>Its zones.</summary>
    Zones Zones { get; }
}
