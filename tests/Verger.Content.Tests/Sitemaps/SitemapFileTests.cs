using System.Text;
using System.Xml.Linq;
using Verger.Content.Sitemaps;

namespace Verger.Content.Tests.Sitemaps;

public sealed class SitemapFileTests
{
    private const string Address = "https://cites.example/sitemap.xml";

    [Fact]
    public void What_fits_is_one_file()
    {
        var file = Assert.Single(SitemapFile.Of(With(3), Address, most: 3));

        Assert.Equal(3, Read(file).Root!.Elements().Count());
        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>", Encoding.UTF8.GetString(file.Content), StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_fit_is_an_index_of_parts_that_hold_all_in_order()
    {
        var files = SitemapFile.Of(With(7), Address, most: 3);

        Assert.Equal(4, files.Count);
        var index = Read(files[0]).Root!;
        Assert.Equal(SitemapXml.Index, index.Name);
        Assert.Equal([Address + "?part=1", Address + "?part=2", Address + "?part=3"], index.Elements().Select(sitemap => sitemap.Value));
        Assert.Equal([3, 3, 1], files.Skip(1).Select(file => Read(file).Root!.Elements().Count()));
        Assert.All(files.Skip(1), file => Assert.Equal(SitemapXml.AddressSet, Read(file).Root!.Name));
        Assert.Equal(With(7).Descendants(SitemapXml.Namespace + "loc").Select(loc => loc.Value), files.Skip(1).SelectMany(file => Read(file).Descendants(SitemapXml.Namespace + "loc")).Select(loc => loc.Value));
    }

    [Fact]
    public void A_file_of_fifty_thousand_addresses_is_whole_and_one_more_is_too_many()
    {
        Assert.Single(SitemapFile.Of(With(50_000), Address));
        Assert.Equal(3, SitemapFile.Of(With(50_001), Address).Count);
    }

    [Fact]
    public void Its_tag_follows_its_content()
    {
        Assert.Equal(SitemapFile.Of(With(2), Address)[0].Tag, SitemapFile.Of(With(2), Address)[0].Tag);
        Assert.NotEqual(SitemapFile.Of(With(2), Address)[0].Tag, SitemapFile.Of(With(3), Address)[0].Tag);
    }

    private static XDocument With(int addresses) => new(new XElement(
        SitemapXml.AddressSet,
        Enumerable.Range(0, addresses).Select(number => SitemapXml.Url($"https://cites.example/{number}", null, "Daily", 5))));

    private static XDocument Read(SitemapFile file) => XDocument.Load(new MemoryStream(file.Content));
}
