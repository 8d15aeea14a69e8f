using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Documents;
using OrchardCore.Entities;
using OrchardCore.Settings;

namespace Verger.Site.Settings;

/// <summary>The site's settings as they are stored, with the defaults that Orchard Core gives a new site.</summary>
public sealed class SiteSettings : DocumentEntity, ISite
{
    private readonly ConcurrentDictionary<Type, object> _read = new();

    /// <inheritdoc/>
    public string SiteName { get; set; } = "";

    /// <inheritdoc/>
    public string PageTitleFormat { get; set; } = "";

    /// <inheritdoc/>
    public string SiteSalt { get; set; } = "";

    /// <inheritdoc/>
    public string SuperUser { get; set; } = "";

    /// <inheritdoc/>
    public string Calendar { get; set; } = "";

    /// <inheritdoc/>
    public string TimeZoneId { get; set; } = "";

    /// <inheritdoc/>
    public ResourceDebugMode ResourceDebugMode { get; set; }

    /// <inheritdoc/>
    public bool UseCdn { get; set; }

    /// <inheritdoc/>
    public string CdnBaseUrl { get; set; } = "";

    /// <inheritdoc/>
    public int PageSize { get; set; } = 10;

    /// <inheritdoc/>
    public int MaxPageSize { get; set; } = 100;

    /// <inheritdoc/>
    public int MaxPagedCount { get; set; }

    /// <inheritdoc/>
    public string BaseUrl { get; set; } = "";

    /// <inheritdoc/>
    [JsonConverter(typeof(RouteValuesConverter))]
    public RouteValueDictionary HomeRoute { get; set; } = [];

    /// <inheritdoc/>
    public bool AppendVersion { get; set; } = true;

    /// <inheritdoc/>
    public CacheMode CacheMode { get; set; }

    /// <inheritdoc/>
    public T As<T>() where T : new() => TryGet<T>(out var settings) ? settings : new T();

    /// <inheritdoc/>
    public T GetOrCreate<T>() where T : new() => As<T>();

    /// <inheritdoc/>
    public bool TryGet<T>([NotNullWhen(true)] out T? settings) where T : new()
    {
        // Only the shared settings are read often, and only they never change.
        if (!IsReadOnly)
        {
            return EntityExtensions.TryGet(this, out settings);
        }

        if (_read.TryGetValue(typeof(T), out var known))
        {
            settings = (T)known;
            return true;
        }

        if (EntityExtensions.TryGet(this, out settings))
        {
            _read[typeof(T)] = settings;
            return true;
        }

        return false;
    }
}
