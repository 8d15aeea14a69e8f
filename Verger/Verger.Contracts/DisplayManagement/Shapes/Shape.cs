using System.Collections;
using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>A shape that holds items and named values. What it does not use it does not allocate.</summary>
public class Shape : IShape, IPositioned, IEnumerable<object>
{
    private List<IPositioned>? _items;
    private List<string>? _classes;
    private Dictionary<string, string>? _attributes;
    private Dictionary<string, object?>? _properties;
    private bool _sorted = true;

    /// <inheritdoc/>
    public ShapeMetadata Metadata { get; } = new();

    /// <inheritdoc/>
    public virtual string? Id { get; set; }

    /// <inheritdoc/>
    public virtual string? TagName { get; set; }

    /// <inheritdoc/>
    public virtual IList<string> Classes => _classes ??= [];

    /// <inheritdoc/>
    public virtual IDictionary<string, string> Attributes => _attributes ??= [];

    /// <inheritdoc/>
    public virtual IDictionary<string, object?> Properties => _properties ??= [];

    /// <inheritdoc/>
    public string? Position
    {
        get => Metadata.Position;
        set => Metadata.Position = value;
    }

    /// <summary>Whether it contains something.</summary>
    public virtual bool HasItems => _items is { Count: > 0 };

    /// <inheritdoc/>
    public virtual IReadOnlyList<IPositioned> Items
    {
        get
        {
            if (_items is null)
            {
                return [];
            }

            if (!_sorted)
            {
                FlatPositionComparer.SortStable(_items);
                _sorted = true;
            }

            return _items;
        }
    }

    /// <inheritdoc/>
    public virtual ValueTask<IShape> AddAsync(object? item, string? position)
    {
        if (item is null)
        {
            return new(this);
        }

        var positioned = item switch
        {
            IHtmlContent html and not IPositioned => new PositionWrapper(html, position),
            string text => new PositionWrapper(text, position),
            IPositioned it => it,
            _ => throw new ArgumentException($"A {item.GetType()} can not be added to a shape: only shapes, HTML content and text can.", nameof(item)),
        };

        if (position is not null)
        {
            positioned.Position = position;
        }

        _items ??= [];
        _sorted = _items.Count == 0 || (_sorted && FlatPositionComparer.Instance.Compare(_items[^1], positioned) <= 0);
        _items.Add(positioned);
        return new(this);
    }

    /// <summary>Takes out the item of that name.</summary>
    public void Remove(string shapeName) => _items?.RemoveAll(item => item is IShape shape && shape.Metadata.Name == shapeName);

    /// <summary>The item of that name; null when there is none.</summary>
    public IShape? Named(string shapeName)
    {
        foreach (var item in _items ?? [])
        {
            if (item is IShape shape && shape.Metadata.Name == shapeName)
            {
                return shape;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public IEnumerator<object> GetEnumerator() => Items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
