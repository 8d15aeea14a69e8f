using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CitesUnies.Testing;

namespace CitesUnies.Web.Tests;

/// <summary>An answer of the site, read as a document.</summary>
internal sealed record Document(HttpStatusCode Status, System.Net.Http.Headers.HttpResponseHeaders Headers, IDocument Html)
{
    public string Main => Html.QuerySelector("main")?.TextContent ?? "";

    /// <summary>The addresses of contents in the main part that stand below a list's own address.</summary>
    public IReadOnlyList<string> Items(string list) =>
    [
        .. Html.QuerySelectorAll("main a[href]")
            .Select(link => link.GetAttribute("href")!)
            .Where(href => href.StartsWith(list + "/", StringComparison.Ordinal))
            .Distinct(),
    ];

    public static async Task<Document> GetAsync(SiteFixture site, string path)
    {
        using var response = await site.Client.GetAsync(path);
        var html = await response.Content.ReadAsStringAsync();
        return new Document(response.StatusCode, response.Headers, await new HtmlParser().ParseDocumentAsync(html));
    }
}
