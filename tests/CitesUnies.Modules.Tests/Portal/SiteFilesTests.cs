using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CitesUnies.Modules.Tests.Site;

namespace CitesUnies.Modules.Tests.Portal;

/// <summary>The small files at known addresses.</summary>
public sealed class SiteFilesTests(PortalSite site) : IClassFixture<PortalSite>
{
    [Fact]
    public async Task Whom_to_tell_of_a_weakness_is_the_federations_mailbox_and_stays_true_for_less_than_a_year()
    {
        using var response = await site.Client.GetAsync("/.well-known/security.txt");
        var text = await response.Content.ReadAsStringAsync();

        Assert.Equal("text/plain", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("Contact: mailto:contact@example.org\n", text, StringComparison.Ordinal);
        var expires = DateTime.Parse(Regex.Match(text, @"Expires: (\S+)\n").Groups[1].Value, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
        Assert.InRange(expires, DateTime.UtcNow.AddDays(300), DateTime.UtcNow.AddDays(366));
    }

    [Fact]
    public async Task The_manifest_names_the_site_and_a_sign_that_is_there()
    {
        using var response = await site.Client.GetAsync("/manifest.webmanifest");
        var manifest = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

        Assert.Equal("application/manifest+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("Cités Unies France", (string?)manifest["name"]);
        using var icon = await site.Client.GetAsync((string?)manifest["icons"]?[0]?["src"]);
        Assert.Equal("image/svg+xml", icon.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task The_sign_is_found_where_programs_look_for_it()
    {
        using var response = await site.Client.GetAsync("/favicon.ico");
        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);

        using var sign = await site.Client.GetAsync(response.Headers.Location);
        Assert.Equal("image/svg+xml", sign.Content.Headers.ContentType?.MediaType);
    }
}
