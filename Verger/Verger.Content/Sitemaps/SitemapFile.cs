using System.Security.Cryptography;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Verger.Content.Sitemaps;

/// <summary>A sitemap as it is sent.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="Tag">A hash of them.</param>
internal sealed record SitemapFile(byte[] Content, string Tag)
{
    /// <summary>How many addresses a file may hold (sitemaps.org).</summary>
    public const int MostAddresses = 50_000;

    /// <summary>
    /// The files of a sitemap: itself alone where its addresses fit into one; else an index of its parts, and these. Part <c>n</c>, from 1, is
    /// at <c>?part=n</c>.
    /// </summary>
    /// <param name="document">The sitemap.</param>
    /// <param name="address">Its whole address.</param>
    /// <param name="most">How many addresses a file may hold.</param>
    public static IReadOnlyList<SitemapFile> Of(XDocument document, string address, int most = MostAddresses)
    {
        var root = document.Root!;
        var entries = root.Elements().ToArray();
        if (entries.Length <= most)
        {
            return [Write(root)];
        }

        var parts = entries.Chunk(most).Select(chunk => Write(new XElement(root.Name, root.Attributes(), chunk))).ToList();
        var index = new XElement(SitemapXml.Index, parts.Select((_, part) => SitemapXml.Sitemap($"{address}?part={part + 1}")));
        return [Write(index), .. parts];
    }

    private static SitemapFile Write(XElement root)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false) }))
        {
            root.Save(writer);
        }

        var content = bytes.ToArray();
        return new SitemapFile(content, $"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 12))}\"");
    }
}
