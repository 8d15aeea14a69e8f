using OrchardCore.DisplayManagement.Descriptors;

namespace Verger.Engine.Display.Placement;

/// <summary>A rule of a <c>placement.json</c>: for which shapes, and where they go.</summary>
internal sealed record PlacementRule(PlacementInfo Placement, string? DisplayType, string? Differentiator, Func<ShapePlacementContext, bool>[] Filters)
{
    public bool Matches(ShapePlacementContext context)
    {
        if (DisplayType is not null && !DisplayType.Equals(context.DisplayType, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        if (Differentiator is not null && !Differentiator.Equals(context.Differentiator, StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var filter in Filters)
        {
            if (!filter(context))
            {
                return false;
            }
        }

        return true;
    }
}
