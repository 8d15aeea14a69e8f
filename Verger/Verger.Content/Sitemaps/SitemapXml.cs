using System.Globalization;
using System.Xml.Linq;

namespace Verger.Content.Sitemaps;

/// <summary>The words of <see href="https://www.sitemaps.org/protocol.html">sitemaps.org</see>.</summary>
internal static class SitemapXml
{
    public static readonly XNamespace Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static readonly XName AddressSet = Namespace + "urlset";

    public static readonly XName Index = Namespace + "sitemapindex";

    /// <summary>An element <c>sitemap</c> of an index.</summary>
    public static XElement Sitemap(string address) => new(Namespace + "sitemap", new XElement(Namespace + "loc", address));

    /// <summary>An element <c>url</c>, its elements in the order of the schema.</summary>
    /// <param name="address">The whole address.</param>
    /// <param name="lastModified">When the page last changed, in UTC; null where nobody says.</param>
    /// <param name="changeFrequency">How often it is likely to change.</param>
    /// <param name="priority">How important it is, from 0 to 10.</param>
    public static XElement Url(string address, DateTime? lastModified, string changeFrequency, int priority)
    {
        var url = new XElement(Namespace + "url", new XElement(Namespace + "loc", address));
        if (lastModified is { } moment)
        {
            url.Add(new XElement(Namespace + "lastmod", moment.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)));
        }

        url.Add(
            new XElement(Namespace + "changefreq", changeFrequency.ToLowerInvariant()),
            new XElement(Namespace + "priority", (Math.Clamp(priority, 0, 10) / 10m).ToString("0.0", CultureInfo.InvariantCulture)));
        return url;
    }
}
