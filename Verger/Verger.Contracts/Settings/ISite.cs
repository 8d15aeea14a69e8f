using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Entities;

namespace OrchardCore.Settings;

/// <summary>The site's settings: the common ones, and those of each feature under the name of their class.</summary>
public interface ISite : IEntity
{
    /// <summary>The site's name.</summary>
    string SiteName { get; set; }

    /// <summary>The title of a page, a stored expression; empty for page and site name.</summary>
    string PageTitleFormat { get; set; }

    /// <summary>A random value that makes this site's hashes its own.</summary>
    string SiteSalt { get; set; }

    /// <summary>The identifier of the user who may do everything.</summary>
    string SuperUser { get; set; }

    /// <summary>The calendar's name; empty for the culture's own.</summary>
    string Calendar { get; set; }

    /// <summary>The IANA identifier of the site's time zone.</summary>
    string TimeZoneId { get; set; }

    /// <summary>Whether readable scripts and styles are used.</summary>
    ResourceDebugMode ResourceDebugMode { get; set; }

    /// <summary>Whether scripts and styles come from a content delivery network.</summary>
    bool UseCdn { get; set; }

    /// <summary>The address that the site's own files are served from, if not its own.</summary>
    string CdnBaseUrl { get; set; }

    /// <summary>Items on a page of a list.</summary>
    int PageSize { get; set; }

    /// <summary>The most items that a visitor may ask for on a page; 0 for no limit.</summary>
    int MaxPageSize { get; set; }

    /// <summary>The most items that a list counts; 0 for no limit.</summary>
    int MaxPagedCount { get; set; }

    /// <summary>The address that visitors know the site by, without a slash at its end.</summary>
    string BaseUrl { get; set; }

    /// <summary>The route that <c>/</c> leads to.</summary>
    RouteValueDictionary HomeRoute { get; set; }

    /// <summary>Whether the addresses of files carry a hash of what they hold.</summary>
    bool AppendVersion { get; set; }

    /// <summary>Whether parts of pages are cached.</summary>
    CacheMode CacheMode { get; set; }

    /// <summary>The settings of that class, or new ones when there are none. Read once: never change what this returns.</summary>
    T As<T>() where T : new();

    /// <inheritdoc cref="As{T}"/>
    T GetOrCreate<T>() where T : new();

    /// <summary>Whether there are settings of that class, and those.</summary>
    bool TryGet<T>([NotNullWhen(true)] out T? settings) where T : new();
}
