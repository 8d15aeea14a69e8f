using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Settings;

namespace Verger.Site.Settings;

/// <summary>The common settings by the names that recipes call them.</summary>
internal static class SiteProperties
{
    private static readonly JsonSerializerOptions _options = new(JOptions.Default) { Converters = { new RouteValuesConverter() } };

    private static readonly Dictionary<string, Property> _common = new(StringComparer.OrdinalIgnoreCase)
    {
        [nameof(ISite.SiteName)] = Of(site => site.SiteName, (site, value) => site.SiteName = value),
        [nameof(ISite.PageTitleFormat)] = Of(site => site.PageTitleFormat, (site, value) => site.PageTitleFormat = value),
        [nameof(ISite.SiteSalt)] = Of(site => site.SiteSalt, (site, value) => site.SiteSalt = value),
        [nameof(ISite.SuperUser)] = Of(site => site.SuperUser, (site, value) => site.SuperUser = value),
        [nameof(ISite.Calendar)] = Of(site => site.Calendar, (site, value) => site.Calendar = value),
        [nameof(ISite.TimeZoneId)] = Of(site => site.TimeZoneId, (site, value) => site.TimeZoneId = value),
        [nameof(ISite.ResourceDebugMode)] = Of(site => site.ResourceDebugMode, (site, value) => site.ResourceDebugMode = value),
        [nameof(ISite.UseCdn)] = Of(site => site.UseCdn, (site, value) => site.UseCdn = value),
        [nameof(ISite.CdnBaseUrl)] = Of(site => site.CdnBaseUrl, (site, value) => site.CdnBaseUrl = value),
        [nameof(ISite.PageSize)] = Of(site => site.PageSize, (site, value) => site.PageSize = value),
        [nameof(ISite.MaxPageSize)] = Of(site => site.MaxPageSize, (site, value) => site.MaxPageSize = value),
        [nameof(ISite.MaxPagedCount)] = Of(site => site.MaxPagedCount, (site, value) => site.MaxPagedCount = value),
        [nameof(ISite.BaseUrl)] = Of(site => site.BaseUrl, (site, value) => site.BaseUrl = value.TrimEnd('/')),
        [nameof(ISite.HomeRoute)] = Of<RouteValueDictionary>(site => site.HomeRoute, (site, value) => site.HomeRoute = value),
        [nameof(ISite.AppendVersion)] = Of(site => site.AppendVersion, (site, value) => site.AppendVersion = value),
        [nameof(ISite.CacheMode)] = Of(site => site.CacheMode, (site, value) => site.CacheMode = value),
    };

    /// <summary>Their names.</summary>
    public static IEnumerable<string> Names => _common.Keys;

    /// <summary>Sets one of them, or, under any other name, the settings of a feature. A common setting that is null stays.</summary>
    /// <exception cref="JsonException">The value has not the form of the setting.</exception>
    public static void Set(ISite site, string name, JsonNode? value)
    {
        if (!_common.TryGetValue(name, out var property))
        {
            site.Properties[name] = value?.DeepClone();
        }
        else if (value is not null)
        {
            property.Set(site, value);
        }
    }

    /// <summary>The value that <see cref="Set"/> would set, a copy; null when there is none.</summary>
    public static JsonNode? Get(ISite site, string name)
        => _common.TryGetValue(name, out var property) ? property.Get(site) : site.Properties[name]?.DeepClone();

    private static Property Of<T>(Func<ISite, T> get, Action<ISite, T> set)
        => new(site => JsonSerializer.SerializeToNode(get(site), _options), (site, value) => set(site, value.Deserialize<T>(_options)!));

    private sealed record Property(Func<ISite, JsonNode?> Get, Action<ISite, JsonNode> Set);
}
