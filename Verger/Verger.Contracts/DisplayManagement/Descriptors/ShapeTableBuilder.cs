using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Collects what a feature says of shapes.</summary>
/// <param name="feature">The feature; null for the kernel itself.</param>
/// <param name="excludedFeatureIds">Features whose alterations were collected before, for another theme.</param>
public class ShapeTableBuilder(IFeatureInfo? feature, IReadOnlyCollection<string>? excludedFeatureIds = null)
{
    private readonly List<ShapeAlterationBuilder> _builders = [];
    private readonly Dictionary<string, ShapeAlterationBuilder> _byType = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Features whose alterations were collected before.</summary>
    public IReadOnlyCollection<string> ExcludedFeatureIds { get; } = excludedFeatureIds ?? [];

    /// <summary>Describes a type of shape.</summary>
    public ShapeAlterationBuilder Describe(string shapeType)
    {
        if (!_byType.TryGetValue(shapeType, out var builder))
        {
            builder = new ShapeAlterationBuilder(feature, shapeType);
            _byType.Add(shapeType, builder);
            _builders.Add(builder);
        }

        return builder;
    }

    /// <summary>What was said.</summary>
    public IEnumerable<ShapeAlteration> BuildAlterations() => _builders.Select(builder => builder.Build());
}
