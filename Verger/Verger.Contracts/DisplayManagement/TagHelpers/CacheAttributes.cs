using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.Environment.Cache;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>
/// Reads <c>cache-id</c>, <c>cache-context</c>, <c>cache-tag</c>, <c>cache-fixed-duration</c> and <c>cache-sliding-duration</c> of an element that
/// makes a shape. Contexts and tags are lists, parted by commas, semicolons or spaces; durations are written <c>hh:mm:ss</c>.
/// </summary>
internal static class CacheAttributes
{
    public const string Prefix = "cache-";

    private static readonly char[] _separators = [',', ';', ' '];

    public static void Apply(ShapeMetadata metadata, TagHelperAttributeList attributes)
    {
        if (Text(attributes, "cache-id") is not { Length: > 0 } id)
        {
            return;
        }

        var cache = metadata.Cache(id);
        cache.AddContext(List(attributes, "cache-context"));
        cache.AddTag(List(attributes, "cache-tag"));
        if (Duration(attributes, "cache-fixed-duration") is { } duration)
        {
            cache.WithExpiryAfter(duration);
        }

        if (Duration(attributes, "cache-sliding-duration") is { } window)
        {
            cache.WithExpirySliding(window);
        }
    }

    private static string? Text(TagHelperAttributeList attributes, string name)
        => attributes.TryGetAttribute(name, out var attribute) ? attribute.Value?.ToString() : null;

    private static string[] List(TagHelperAttributeList attributes, string name)
        => Text(attributes, name)?.Split(_separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private static TimeSpan? Duration(TagHelperAttributeList attributes, string name)
        => TimeSpan.TryParse(Text(attributes, name), CultureInfo.InvariantCulture, out var duration) ? duration : null;
}
