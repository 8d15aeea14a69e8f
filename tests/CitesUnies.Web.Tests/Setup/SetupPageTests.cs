using System.Net;
using AngleSharp.Dom;
using CitesUnies.Testing;

namespace CitesUnies.Web.Tests.Setup;

/// <summary>The setup page, as long as nobody has got through it.</summary>
public sealed class SetupPageTests(UnsetSite site, BrowserFixture browser) : IClassFixture<UnsetSite>, IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task The_page_is_accessible_valid_quiet_and_on_its_own()
    {
        await using var visit = await browser.VisitAsync(SiteFixture.At(site.Process.Address), "/", PageAudit.Phone);

        await PageAudit.CheckAsync(visit, "installation", isPublicContent: false);
    }

    [Fact]
    public async Task So_is_it_with_errors()
    {
        await using var visit = await browser.VisitAsync(SiteFixture.At(site.Process.Address), "/", PageAudit.Phone);
        await visit.Page.GetByLabel("Nom du site").FillAsync("Essai");
        await visit.Page.GetByLabel("Type de base").SelectOptionAsync("Postgres");
        await visit.Page.GetByLabel("Nom d’utilisateur").FillAsync("élu du jour");
        await visit.Page.GetByLabel("Mot de passe", new() { Exact = true }).FillAsync("court");
        await visit.Page.GetByText("Installer le site").ClickAsync();
        await visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Alert).WaitForAsync();

        await PageAudit.CheckSightAsync(visit, "installation-erreurs");
        Assert.StartsWith("Erreur", await visit.Page.TitleAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_that_is_missing_is_told_at_once_beside_its_field()
    {
        var start = site.Log.Count;
        var page = await site.SendAsync(new() { ["SiteName"] = "<Élus & cie>", ["DatabaseProvider"] = "Postgres" });

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Empty(await HtmlValidator.Shared.FaultsAsync(page.Html.Source.Text));
        Assert.Equal(["Secret", "RecipeName", "ConnectionString", "UserName", "Email", "Password"], page.Html.QuerySelectorAll("[aria-invalid=true]").Select(field => field.Id));
        Assert.All(page.Html.QuerySelectorAll("[aria-invalid=true]"), field => Assert.Contains(field.Id + "-erreur", field.GetAttribute("aria-describedby"), StringComparison.Ordinal));
        Assert.Contains("obligatoire", ErrorOf(page, "Email"), StringComparison.Ordinal);
        Assert.Equal(6, page.Html.QuerySelectorAll("[role=alert] li a").Length);
        Assert.Equal("<Élus & cie>", page.Html.QuerySelector("#SiteName")!.GetAttribute("value"));
        Assert.Empty(site.Log.ErrorsSince(start));
    }

    [Fact]
    public async Task The_portal_is_the_first_choice_and_a_site_to_import_into_the_other()
    {
        var page = await site.SendAsync([]);

        Assert.Equal(["citesunies", "citesunies.empty"], page.Html.QuerySelectorAll("#RecipeName option").Select(option => option.GetAttribute("value")));
    }

    [Fact]
    public async Task What_was_typed_comes_back_but_passwords()
    {
        var form = UnsetSite.Form(await site.TokenAsync(), ("UserName", "élu du jour"), ("Password", "court"), ("PasswordConfirmation", "long"));

        var page = await site.SendAsync(form);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal(["UserName", "Password", "PasswordConfirmation"], page.Html.QuerySelectorAll("[aria-invalid=true]").Select(field => field.Id));
        foreach (var field in new[] { "Secret", "SiteName", "UserName", "Email" })
            Assert.Equal(form[field], page.Html.QuerySelector("#" + field)!.GetAttribute("value"));
        foreach (var field in new[] { "RecipeName", "SiteTimeZone", "DatabaseProvider" })
            Assert.Equal(form[field], page.Html.QuerySelector($"#{field} option[selected]")!.GetAttribute("value"));
        Assert.All(page.Html.QuerySelectorAll("input[type=password]"), field => Assert.Null(field.GetAttribute("value")));
        Assert.Contains("au moins 12 caractères", ErrorOf(page, "Password"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Database=x;Username=u;Password=hush", "« 127.0.0.1:1/x » est inaccessible")]
    [InlineData("n’importe quoi", "n’est pas lisible")]
    [InlineData("Hoste=127.0.0.1;Password=hush", "n’est pas lisible")]
    public async Task A_database_that_cannot_be_had_is_told_beside_its_field(string connection, string message)
    {
        var start = site.Log.Count;
        var page = await site.SendAsync(UnsetSite.Form(await site.TokenAsync(), ("DatabaseProvider", "Postgres"), ("ConnectionString", connection)));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(message, ErrorOf(page, "ConnectionString"), StringComparison.Ordinal);
        Assert.Empty(site.Log.ErrorsSince(start));
        Assert.DoesNotContain(site.Log.Since(0), line => line.Contains("hush", StringComparison.Ordinal) || line.Contains(UnsetSite.Password, StringComparison.Ordinal));
        Assert.Empty(Directory.GetFiles(site.DataFolder, "appsettings.json", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("/agenda")]
    [InlineData("/Login")]
    [InlineData("/Admin/Contents")]
    [InlineData("/favicon.ico")]
    public async Task Any_other_address_says_that_there_is_no_site_yet(string path)
    {
        var page = await site.GetAsync(path);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.Status);
        Assert.NotNull(page.Headers.RetryAfter?.Delta);
        Assert.Contains("pas encore installé", page.Html.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await HtmlValidator.Shared.FaultsAsync(page.Html.Source.Text));
    }

    [Fact]
    public async Task The_process_lives_and_the_site_is_not_ready()
    {
        var start = site.Log.Count;
        Assert.Equal(HttpStatusCode.OK, (await site.GetAsync("/health/live")).Status);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await site.GetAsync("/health/ready")).Status);
        Assert.Empty(site.Log.ErrorsSince(start));
    }

    [Fact]
    public async Task The_page_runs_no_script_is_in_no_frame_and_is_kept_nowhere()
    {
        var page = await site.GetAsync("/");

        Assert.Equal("no-store", page.Headers.CacheControl!.ToString());
        Assert.Contains("default-src 'none'", Assert.Single(page.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", Assert.Single(page.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.False(page.Headers.Contains("Set-Cookie"));
    }

    private static string ErrorOf(Document page, string field) => page.Html.QuerySelector($"#{field}-erreur")!.TextContent;
}
