namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>A tab, card or column that a shape is placed in: <c>Name;position</c>, for a column <c>Name_width;position</c>.</summary>
/// <param name="name">Its name.</param>
/// <param name="position">Its place among its like.</param>
/// <param name="width">A column's width, as <c>9</c> or <c>lg-9</c>.</param>
public readonly struct GroupingMetadata(string? name, string? position = null, string? width = null) : IEquatable<GroupingMetadata>
{
    /// <summary>Its name.</summary>
    public string? Name { get; } = name;

    /// <summary>Its place among its like.</summary>
    public string? Position { get; } = position;

    /// <summary>A column's width.</summary>
    public string? Width { get; } = width;

    /// <summary>Whether there is one.</summary>
    public bool HasValue => !string.IsNullOrEmpty(Name);

    /// <summary>Reads <c>Name;position</c>.</summary>
    public static GroupingMetadata ParseTabOrCard(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return default;
        }

        var (name, position) = Cut(value, ';');
        return new(name, position);
    }

    /// <summary>Reads <c>Name_width;position</c>.</summary>
    public static GroupingMetadata ParseColumn(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return default;
        }

        var (first, position) = Cut(value, ';');
        var (name, width) = Cut(first, '_');
        if (position is null || width is not null)
        {
            return new(name, position, width);
        }

        // The width may also stand last: Name;position_width.
        (position, width) = Cut(position, '_');
        return new(name, position, width);
    }

    /// <summary>As it is written in a location.</summary>
    public static implicit operator string?(GroupingMetadata metadata) => metadata.HasValue ? metadata.ToString() : null;

    /// <summary>Reads <c>Name;position</c>.</summary>
    public static implicit operator GroupingMetadata(string? value) => ParseTabOrCard(value);

    /// <summary>Whether both name the same.</summary>
    public static bool operator ==(GroupingMetadata left, GroupingMetadata right) => left.Equals(right);

    /// <summary>Whether they name different ones.</summary>
    public static bool operator !=(GroupingMetadata left, GroupingMetadata right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(GroupingMetadata other) => Name == other.Name && Position == other.Position && Width == other.Width;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is GroupingMetadata other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Position, Width);

    /// <inheritdoc/>
    public override string ToString()
        => $"{Name}{(Width is null ? null : "_" + Width)}{(Position is null ? null : ";" + Position)}";

    private static (string First, string? Second) Cut(string value, char at)
        => value.IndexOf(at) is >= 0 and var index ? (value[..index], value[(index + 1)..]) : (value, null);
}
