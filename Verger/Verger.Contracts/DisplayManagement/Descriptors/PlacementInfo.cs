using System.Collections.Concurrent;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>
/// Where a shape goes, and what is changed of it there. A location reads <c>Zone.Inner:position@Group#Tab;1%Card;1|Column_9;1</c>;
/// <c>/Zone</c> is a zone of the layout, <c>-</c> hides the shape.
/// <see href="https://docs.orchardcore.net/en/latest/reference/core/Placement/">Orchard Core › Placement</see>.
/// </summary>
public class PlacementInfo
{
    /// <summary>The location that hides.</summary>
    public const string HiddenLocation = "-";

    /// <summary>Ahead of the position.</summary>
    public const char PositionDelimiter = ':';

    /// <summary>Ahead of the tab.</summary>
    public const char TabDelimiter = '#';

    /// <summary>Ahead of the editor's group.</summary>
    public const char GroupDelimiter = '@';

    /// <summary>Ahead of the card.</summary>
    public const char CardDelimiter = '%';

    /// <summary>Ahead of the column.</summary>
    public const char ColumnDelimiter = '|';

    /// <summary>No place said.</summary>
    public static readonly PlacementInfo Empty = new();

    /// <summary>Hidden.</summary>
    public static readonly PlacementInfo Hidden = new(HiddenLocation);

    // Drivers say the same locations at each display. They are written in code, so there are some hundreds at the most.
    private const int MostKept = 2000;
    private static readonly ConcurrentDictionary<string, PlacementInfo> _read = new(StringComparer.Ordinal);

    private readonly bool _layoutZone;

    /// <summary>For no place said.</summary>
    public PlacementInfo()
    {
    }

    /// <summary>For a location as it is written, and what is changed of the shape.</summary>
    public PlacementInfo(
        string? location,
        string? source = null,
        string? shapeType = null,
        string? defaultPosition = null,
        string[]? alternates = null,
        string[]? wrappers = null)
    {
        Location = location;
        Source = source;
        ShapeType = shapeType;
        DefaultPosition = defaultPosition;
        Alternates = alternates;
        Wrappers = wrappers;
        if (string.IsNullOrEmpty(location) || location == HiddenLocation)
        {
            return;
        }

        var parsed = PlacementLocation.Parse(location);
        (_layoutZone, Zones, Position, Group) = (parsed.LayoutZone, parsed.Zones, parsed.Position, parsed.Group);
        (Tab, Card, Column) = (parsed.Tab, parsed.Card, parsed.Column);
    }

    /// <summary>The location as it was written; null when none is said.</summary>
    public string? Location { get; }

    /// <summary>Where this was written.</summary>
    public string? Source { get; }

    /// <summary>The type that the shape is given instead of its own.</summary>
    public string? ShapeType { get; }

    /// <summary>The position where the location says none.</summary>
    public string? DefaultPosition { get; }

    /// <summary>Alternates that the shape is given.</summary>
    public string[]? Alternates { get; }

    /// <summary>Wrappers that the shape is given.</summary>
    public string[]? Wrappers { get; }

    /// <summary>Zones, the outermost first.</summary>
    public string[] Zones { get; } = [];

    /// <summary>The position as it was written; null when none is said.</summary>
    public string? Position { get; }

    /// <summary>The editor's group.</summary>
    public string? Group { get; }

    /// <summary>The tab.</summary>
    public GroupingMetadata Tab { get; }

    /// <summary>The card.</summary>
    public GroupingMetadata Card { get; }

    /// <summary>The column.</summary>
    public GroupingMetadata Column { get; }

    /// <summary>The placement of a location as it is written.</summary>
    public static PlacementInfo FromLocation(string location)
        => _read.TryGetValue(location, out var known) ? known
            : _read.Count < MostKept ? _read.GetOrAdd(location, static location => new(location))
            : new(location);

    /// <summary>Whether the zone is one of the layout.</summary>
    public bool IsLayoutZone() => _layoutZone;

    /// <summary>Whether the shape is not shown.</summary>
    public bool IsHidden() => string.IsNullOrEmpty(Location) || Location == HiddenLocation;

    /// <summary>The position, or the default one.</summary>
    public string GetPosition() => Position ?? DefaultPosition ?? string.Empty;

    /// <summary>Zones, the outermost first.</summary>
    public string[] GetZones() => Zones;

    /// <summary>The editor's group.</summary>
    public string? GetGroup() => Group;

    /// <summary>The same, said to come from there.</summary>
    public PlacementInfo WithSource(string source)
        => Source == source ? this : new(Location, source, ShapeType, DefaultPosition, Alternates, Wrappers);

    /// <summary>The same, with the location of another placement and a default position where this one has none.</summary>
    public PlacementInfo WithDefaults(PlacementInfo? defaults, string? defaultPosition)
    {
        var location = Location ?? defaults?.Location;
        var position = DefaultPosition ?? defaultPosition ?? defaults?.DefaultPosition;
        return location == Location && position == DefaultPosition ? this : new(location, Source, ShapeType, position, Alternates, Wrappers);
    }

    /// <inheritdoc/>
    public override string ToString() => Location ?? string.Empty;
}
