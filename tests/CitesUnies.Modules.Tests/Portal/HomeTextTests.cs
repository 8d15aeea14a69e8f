using System.Text.RegularExpressions;
using CitesUnies.Modules.Tests.Site;
using CitesUnies.Portal;
using CitesUnies.Portal.Models;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Seo.Models;

namespace CitesUnies.Modules.Tests.Portal;

/// <summary>What opens the home page, and the sentence in its head, are kept; both follow what webmasters write.</summary>
public sealed partial class HomeTextTests(PortalSite site) : IClassFixture<PortalSite>
{
    [Fact]
    public async Task A_text_that_is_published_is_shown_at_once()
    {
        Assert.Equal(await ReadAsync(), await ReadAsync());

        await WriteAsync("<p>Un premier texte.</p><script>alert(1)</script>", "Une première phrase");
        Assert.Equal(("Un premier texte.", "Une première phrase"), await ReadAsync());

        await WriteAsync("<p>Un second texte.</p>", "");
        Assert.Equal(("Un second texte.", "Un second texte."), await ReadAsync());
        Assert.DoesNotContain("alert(1)", await site.Client.GetStringAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_keeps_its_title_when_its_sections_come_from_the_cache()
    {
        await site.Client.GetStringAsync("/?une");
        Assert.Contains("<title>D’un territoire à l’autre", await site.Client.GetStringAsync("/?deux"), StringComparison.Ordinal);
    }

    private Task WriteAsync(string body, string description)
        => site.DoAsync(async services =>
        {
            var contentManager = services.GetRequiredService<IContentManager>();
            var text = await contentManager.GetAsync(PortalConstants.HomeText, VersionOptions.DraftRequired);
            text!.Alter<Page>(page => page.Body.Html = body);
            text!.Alter<SeoMetaPart>(seo => seo.MetaDescription = description);
            await contentManager.UpdateAsync(text!);
            await contentManager.PublishAsync(text!);
        });

    private async Task<(string Body, string Description)> ReadAsync()
    {
        var home = await site.Client.GetStringAsync("/");
        return (Paragraph().Match(home).Groups[1].Value, Description().Match(home).Groups[1].Value);
    }

    [GeneratedRegex("class=\"hero__lead\"><p>(.*?)</p>", RegexOptions.Singleline)]
    private static partial Regex Paragraph();

    [GeneratedRegex("<meta content=\"([^\"]*)\" name=\"description\"")]
    private static partial Regex Description();
}
