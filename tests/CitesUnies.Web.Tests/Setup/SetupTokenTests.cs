using System.Net;

namespace CitesUnies.Web.Tests.Setup;

/// <summary>Only who reads the log sets the site up.</summary>
public sealed class SetupTokenTests
{
    private const int Tries = 5;

    [Fact]
    public async Task A_wrong_token_is_refused_and_after_five_there_is_another()
    {
        await using var site = await UnsetSite.StartAsync();
        var first = await site.TokenAsync();
        var start = site.Log.Count;

        for (var attempt = 1; attempt < Tries; attempt++)
            Assert.Contains("n’est pas celui", await RefusalAsync(site, "faux"), StringComparison.Ordinal);
        Assert.Contains("un nouveau", await RefusalAsync(site, first + "x"), StringComparison.Ordinal);

        var second = await site.TokenAsync(start);
        Assert.NotEqual(first, second);
        Assert.Contains("n’est pas celui", await RefusalAsync(site, first), StringComparison.Ordinal);

        var page = await site.SendAsync(UnsetSite.Form(second, ("Email", "pas une adresse")));
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Null(page.Html.QuerySelector("#Secret-erreur"));
        Assert.Empty(site.Log.ErrorsSince(start));
        Assert.False(Directory.Exists(Path.Combine(site.DataFolder, "Sites")));
    }

    private static async Task<string> RefusalAsync(UnsetSite site, string token)
    {
        var page = await site.SendAsync(UnsetSite.Form(token));
        Assert.Equal(HttpStatusCode.Forbidden, page.Status);
        return page.Html.QuerySelector("#Secret-erreur")!.TextContent;
    }
}
