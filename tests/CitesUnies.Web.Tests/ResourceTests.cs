using System.Net;
using AngleSharp.Dom;
using CitesUnies.Testing;

namespace CitesUnies.Web.Tests;

/// <summary>The resource centre and its four media.</summary>
[Collection(SiteCollection.Name)]
public sealed class ResourceTests(SiteFixture site)
{
    [Theory]
    [InlineData("texte")]
    [InlineData("photo")]
    [InlineData("son")]
    [InlineData("video")]
    public async Task Each_medium_has_something(string medium) => Assert.NotEmpty((await Document.GetAsync(site, "/ressources?support=" + medium)).Items("/ressources"));

    [Fact]
    public async Task A_year_keeps_what_bears_it()
        => Assert.Equal(["/ressources/etude-sante-afrique-de-l-ouest"], (await Document.GetAsync(site, "/ressources?annee=2012")).Items("/ressources"));

    [Fact]
    public async Task A_film_has_captions_a_still_and_a_transcript()
    {
        var page = await Document.GetAsync(site, "/ressources/film-deux-rives");

        Assert.Equal(2, page.Html.QuerySelectorAll("video[controls] source").Length);
        Assert.Equal("captions", page.Html.QuerySelector("video track")?.GetAttribute("kind"));
        Assert.EndsWith(".png", page.Html.QuerySelector("video")?.GetAttribute("poster"));
        Assert.Contains("Transcription", page.Main);
    }

    [Fact]
    public async Task A_recording_has_a_transcript_and_its_credit()
    {
        var page = await Document.GetAsync(site, "/ressources/son-groupe-pays");

        Assert.Equal(2, page.Html.QuerySelectorAll("audio[controls] source").Length);
        Assert.Contains("Transcription", page.Main);
        Assert.Contains("Crédit : voix de synthèse", page.Main.Replace('\u00a0', ' '));
    }

    [Fact]
    public async Task Pictures_say_what_they_show()
        => Assert.All((await Document.GetAsync(site, "/ressources/images-ponts-et-marches")).Html.QuerySelectorAll(".media-player img"), image => Assert.True(image.GetAttribute("alt")!.Length > 20));

    [Theory]
    [InlineData("/ressources/repertoire-coree")]
    [InlineData("/ressources/film-deux-rives")]
    [InlineData("/ressources/son-groupe-pays")]
    public async Task What_can_be_kept_says_its_format_and_size_and_is_there(string path)
    {
        var page = await Document.GetAsync(site, path);
        var links = page.Html.QuerySelectorAll("a[download]");

        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            Assert.Matches(@"\((PDF|WEBM|MP4|VTT|MP3|OGG), \d+ (ko|octets)\)", link.TextContent.Replace('\u00a0', ' '));
            using var file = await site.Client.GetAsync(link.GetAttribute("href"));
            Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        }
    }
}
