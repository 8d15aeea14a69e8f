namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Writes a location part by part.</summary>
public class PlacementLocationBuilder
{
    private string? _zone;
    private bool _layoutZone;
    private string? _group;
    private GroupingMetadata _tab;
    private GroupingMetadata _card;
    private GroupingMetadata _column;

    /// <summary>The zone, and the position in it.</summary>
    public PlacementLocationBuilder Zone(string zone, string? position = null)
    {
        _zone = position is null ? zone : zone + PlacementInfo.PositionDelimiter + position;
        return this;
    }

    /// <summary>Says that the zone is one of the layout.</summary>
    public PlacementLocationBuilder AsLayoutZone()
    {
        _layoutZone = true;
        return this;
    }

    /// <summary>The tab.</summary>
    public PlacementLocationBuilder Tab(string name, string? position = null)
    {
        _tab = new(name, position);
        return this;
    }

    /// <summary>The editor's group.</summary>
    public PlacementLocationBuilder Group(string name)
    {
        _group = name;
        return this;
    }

    /// <summary>The card.</summary>
    public PlacementLocationBuilder Card(string name, string? position = null)
    {
        _card = new(name, position);
        return this;
    }

    /// <summary>The column.</summary>
    public PlacementLocationBuilder Column(string name, string? position = null, string? width = null)
    {
        _column = new(name, position, width);
        return this;
    }

    /// <summary>The placement.</summary>
    public PlacementInfo Build() => new(ToString());

    /// <summary>The location as it is written.</summary>
    public override string ToString()
        => (_layoutZone ? "/" : null) + _zone + Part('@', _group) + Part('#', _tab) + Part('%', _card) + Part('|', _column);

    /// <summary>The placement.</summary>
    public static implicit operator PlacementInfo(PlacementLocationBuilder builder) => builder.Build();

    /// <summary>The location as it is written.</summary>
    public static implicit operator string(PlacementLocationBuilder builder) => builder.ToString();

    private static string? Part(char delimiter, string? value) => string.IsNullOrEmpty(value) ? null : delimiter + value;
}
