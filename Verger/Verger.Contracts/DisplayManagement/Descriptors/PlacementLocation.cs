namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>A location, read.</summary>
internal readonly record struct PlacementLocation(
    bool LayoutZone, string[] Zones, string? Position, string? Group, GroupingMetadata Tab, GroupingMetadata Card, GroupingMetadata Column)
{
    private static readonly char[] _delimiters =
    [
        PlacementInfo.PositionDelimiter, PlacementInfo.TabDelimiter, PlacementInfo.GroupDelimiter, PlacementInfo.CardDelimiter, PlacementInfo.ColumnDelimiter,
    ];

    public static PlacementLocation Parse(string location)
    {
        var layoutZone = location.StartsWith('/');
        var rest = layoutZone ? location[1..] : location;
        var end = rest.IndexOfAny(_delimiters);
        var result = new PlacementLocation(
            layoutZone, (end < 0 ? rest : rest[..end]).Split('.', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), null, null, default, default, default);

        while (end >= 0)
        {
            var start = end + 1;
            var next = rest.IndexOfAny(_delimiters, start);
            var value = rest[start..(next < 0 ? rest.Length : next)].Trim();
            result = rest[end] switch
            {
                PlacementInfo.PositionDelimiter => result with { Position = value },
                PlacementInfo.GroupDelimiter => result with { Group = value },
                PlacementInfo.TabDelimiter => result with { Tab = GroupingMetadata.ParseTabOrCard(value) },
                PlacementInfo.CardDelimiter => result with { Card = GroupingMetadata.ParseTabOrCard(value) },
                _ => result with { Column = GroupingMetadata.ParseColumn(value) },
            };
            end = next;
        }

        return result;
    }
}
