using CitesUnies.Testing;
using Microsoft.Playwright;

namespace CitesUnies.Web.Tests.SignIn;

/// <summary>Signing in and out as people do it, in the theme.</summary>
public sealed class SignInTests(StaffedSite staffed, BrowserFixture browser) : IClassFixture<StaffedSite>, IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task The_form_is_accessible_valid_and_quiet_with_faults_too()
    {
        await using var visit = await browser.VisitAsync(staffed.Site, "/Login", PageAudit.Phone);
        await PageAudit.CheckAsync(visit, "login", isPublicContent: false, maySetCookies: true);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Se connecter" }).ClickAsync();
        Assert.True(await visit.Page.GetByText("Indiquez votre mot de passe.").IsVisibleAsync());
        await PageAudit.CheckSightAsync(visit, "login-faults");

        await SignInAsync(visit.Page, "personne", "Un-mot-2-passe-faux");
        Assert.Contains("incorrect", await visit.Page.GetByRole(AriaRole.Alert).InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("personne", await visit.Page.GetByLabel("Nom d’utilisateur").InputValueAsync());
        await PageAudit.CheckSightAsync(visit, "login-refused");
    }

    [Theory]
    [InlineData(PageAudit.Desktop)]
    [InlineData(PageAudit.Phone)]
    public async Task Who_signs_in_sees_it_on_every_page_until_they_sign_out(int width)
    {
        await using var visit = await browser.VisitAsync(staffed.Site, "/Login?returnUrl=/actualites", width);
        await SignInAsync(visit.Page, StaffedSite.Name, StaffedSite.Password);

        Assert.Equal("/actualites", new Uri(visit.Page.Url).AbsolutePath);
        Assert.True(await visit.Page.GetByText("Connecté : admin").IsVisibleAsync());
        await PageAudit.CheckSightAsync(visit, "signed-in");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Se déconnecter" }).ClickAsync();

        Assert.Equal("/", new Uri(visit.Page.Url).AbsolutePath);
        Assert.Equal(0, await visit.Page.GetByText("Se déconnecter").CountAsync());
    }

    [Fact]
    public async Task A_session_outlives_a_restart_of_the_site()
    {
        await using var visit = await browser.VisitAsync(staffed.Site, "/Login");
        await SignInAsync(visit.Page, StaffedSite.Name, StaffedSite.Password);

        await staffed.RestartAsync();
        await visit.Page.ReloadAsync();

        Assert.True(await visit.Page.GetByText("Connecté : admin").IsVisibleAsync());
    }

    private static async Task SignInAsync(IPage page, string name, string password)
    {
        await page.GetByLabel("Nom d’utilisateur").FillAsync(name);
        await page.GetByLabel("Mot de passe").FillAsync(password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Se connecter" }).ClickAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }
}
