using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardCore.DisplayManagement;

/// <summary>Reading a shape.</summary>
public static class IShapeExtensions
{
    /// <summary>Whether there is nothing to render: no shape, or a zone that nothing was added to.</summary>
    public static bool IsNullOrEmpty([NotNullWhen(false)] this IShape? shape) => shape is null or Zones.ZoneOnDemand;

    /// <summary>Whether it contains something.</summary>
    public static bool HasItems([NotNullWhen(true)] this IShape? shape) => shape is not null && shape.Items.Count > 0;

    /// <summary>Whether one of the named zones contains something.</summary>
    public static bool HasItemsInAnyZone(this IShape shape, params string[] zoneNames)
    {
        foreach (var name in zoneNames)
        {
            if (shape.TryGetProperty<IShape>(name, out var zone) && zone.HasItems())
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds something without a position.</summary>
    public static ValueTask<IShape> AddAsync(this IShape shape, object? item) => shape.AddAsync(item, null);

    /// <summary>Adds several things at one position.</summary>
    public static async ValueTask<IShape> AddRangeAsync(this IShape shape, IEnumerable<object> items, string? position = null)
    {
        foreach (var item in items)
        {
            await shape.AddAsync(item, position);
        }

        return shape;
    }

    /// <summary>The value of that name, when there is one of that type.</summary>
    public static bool TryGetProperty<T>(this IShape shape, string key, [MaybeNullWhen(false)] out T value)
    {
        if (shape.Properties.TryGetValue(key, out var found) && found is T typed)
        {
            value = typed;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>The value of that name; null when there is none.</summary>
    public static object? GetProperty(this IShape shape, string key) => shape.Properties.TryGetValue(key, out var value) ? value : null;

    /// <summary>The value of that name; the type's default when there is none of that type.</summary>
    public static T? GetProperty<T>(this IShape shape, string key) => shape.TryGetProperty<T>(key, out var value) ? value : default;

    /// <summary>The value of that name; the given one when there is none of that type.</summary>
    public static T GetProperty<T>(this IShape shape, string key, T value) => shape.TryGetProperty<T>(key, out var found) ? found : value;

    /// <summary>An element with the shape's name, id, classes and attributes.</summary>
    public static TagBuilder GetTagBuilder(this IShape shape, string defaultTagName = "span")
    {
        var tag = new TagBuilder(string.IsNullOrEmpty(shape.TagName) ? defaultTagName : shape.TagName);
        foreach (var (name, value) in shape.Attributes)
        {
            tag.Attributes[name] = value;
        }

        if (shape.Classes.Count > 0)
        {
            tag.Attributes["class"] = string.Join(' ', shape.Classes);
        }

        if (!string.IsNullOrEmpty(shape.Id))
        {
            tag.Attributes["id"] = shape.Id;
        }

        return tag;
    }
}
