namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Putting placements together.</summary>
public static class PlacementInfoExtensions
{
    /// <summary>The first, with what the second says besides: its location, source and type where it has one, the alternates and wrappers of both.</summary>
    public static PlacementInfo? Combine(this PlacementInfo? first, PlacementInfo? second)
    {
        if (first is null || second is null)
        {
            return second ?? first;
        }

        return new(
            second.Location ?? first.Location,
            second.Source ?? first.Source,
            second.ShapeType ?? first.ShapeType,
            second.DefaultPosition ?? first.DefaultPosition,
            Both(first.Alternates, second.Alternates),
            Both(first.Wrappers, second.Wrappers));
    }

    private static string[]? Both(string[]? first, string[]? second)
        => first is null || second is null ? second ?? first : [.. first.Concat(second).Distinct()];
}
