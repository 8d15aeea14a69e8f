using System.Net;
using System.Text.RegularExpressions;
using CitesUnies.Modules.Tests.Site;
using CitesUnies.News.Models;
using Microsoft.Extensions.DependencyInjection;
using NetVips;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Media;
using YesSql;

namespace CitesUnies.Modules.Tests.Portal;

/// <summary>Pictures that webmasters upload, in the sizes in which the theme shows them.</summary>
public sealed partial class PictureTests(PortalSite site) : IClassFixture<PortalSite>
{
    [Fact]
    public async Task A_news_picture_is_as_large_as_the_place_that_it_is_shown_in()
    {
        using var picture = Image.Black(3000, 2000);
        var content = picture.JpegsaveBuffer();
        var id = "";
        await site.DoAsync(async services =>
        {
            await services.GetRequiredService<IMediaFileStore>().CreateFileFromStreamAsync("actualites/essai.jpg", new MemoryStream(content), overwrite: true);
            id = (await services.GetRequiredService<ISession>().Query<ContentItem, ContentItemIndex>(index => index.ContentType == "NewsArticle" && index.Published).FirstOrDefaultAsync())!.ContentItemId;
        });
        var path = "";
        await site.ChangeAsync(id, async (contentManager, item) =>
        {
            item.Alter<NewsArticle>(article => (article.Image.Paths, article.Image.MediaTexts) = (["actualites/essai.jpg"], ["Un essai"]));
            path = "/" + item.As<OrchardCore.Autoroute.Models.AutoroutePart>()!.Path;
            await contentManager.UpdateAsync(item);
            await contentManager.PublishAsync(item);
        });

        var sizes = await SizesAsync(await site.Client.GetStringAsync(path));

        Assert.Equal([(600, 300), (1200, 600), (1200, 600), (2000, 1000)], sizes.Order());
    }

    // Those of its srcset, and its own address.
    private async Task<List<(int Width, int Height)>> SizesAsync(string html)
    {
        var element = Picture().Match(html);
        Assert.True(element.Success);
        var sizes = new List<(int, int)>();
        foreach (Match address in Address().Matches(element.Value))
        {
            using var response = await site.Client.GetAsync(WebUtility.HtmlDecode(address.Value));
            Assert.Equal("image/webp", response.Content.Headers.ContentType!.MediaType);
            using var image = Image.NewFromBuffer(await response.Content.ReadAsByteArrayAsync());
            sizes.Add((image.Width, image.Height));
        }

        return sizes;
    }

    [GeneratedRegex("<img [^>]*essai[^>]*>")]
    private static partial Regex Picture();

    [GeneratedRegex("/media/[^\\s\",]+")]
    private static partial Regex Address();
}
