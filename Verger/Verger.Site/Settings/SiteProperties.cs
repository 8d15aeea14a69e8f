using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.Settings;

namespace Verger.Site.Settings;

/// <summary>The common settings by the names that recipes call them.</summary>
internal static class SiteProperties
{
    private static readonly JsonSerializerOptions _options = new(JOptions.Default) { Converters = { new RouteValuesConverter() } };

    private static readonly Dictionary<string, Action<ISite, JsonNode>> _setters = new(StringComparer.OrdinalIgnoreCase)
    {
        [nameof(ISite.SiteName)] = (site, value) => site.SiteName = Read<string>(value),
        [nameof(ISite.PageTitleFormat)] = (site, value) => site.PageTitleFormat = Read<string>(value),
        [nameof(ISite.SiteSalt)] = (site, value) => site.SiteSalt = Read<string>(value),
        [nameof(ISite.SuperUser)] = (site, value) => site.SuperUser = Read<string>(value),
        [nameof(ISite.Calendar)] = (site, value) => site.Calendar = Read<string>(value),
        [nameof(ISite.TimeZoneId)] = (site, value) => site.TimeZoneId = Read<string>(value),
        [nameof(ISite.ResourceDebugMode)] = (site, value) => site.ResourceDebugMode = Read<ResourceDebugMode>(value),
        [nameof(ISite.UseCdn)] = (site, value) => site.UseCdn = Read<bool>(value),
        [nameof(ISite.CdnBaseUrl)] = (site, value) => site.CdnBaseUrl = Read<string>(value),
        [nameof(ISite.PageSize)] = (site, value) => site.PageSize = Read<int>(value),
        [nameof(ISite.MaxPageSize)] = (site, value) => site.MaxPageSize = Read<int>(value),
        [nameof(ISite.MaxPagedCount)] = (site, value) => site.MaxPagedCount = Read<int>(value),
        [nameof(ISite.BaseUrl)] = (site, value) => site.BaseUrl = Read<string>(value).TrimEnd('/'),
        [nameof(ISite.HomeRoute)] = (site, value) => site.HomeRoute = Read<Microsoft.AspNetCore.Routing.RouteValueDictionary>(value),
        [nameof(ISite.AppendVersion)] = (site, value) => site.AppendVersion = Read<bool>(value),
        [nameof(ISite.CacheMode)] = (site, value) => site.CacheMode = Read<CacheMode>(value),
    };

    /// <summary>Sets one of them, or, under any other name, the settings of a feature. A common setting that is null stays.</summary>
    /// <exception cref="JsonException">The value has not the form of the setting.</exception>
    public static void Set(ISite site, string name, JsonNode? value)
    {
        if (!_setters.TryGetValue(name, out var set))
        {
            site.Properties[name] = value?.DeepClone();
        }
        else if (value is not null)
        {
            set(site, value);
        }
    }

    private static T Read<T>(JsonNode value) => value.Deserialize<T>(_options)!;
}
