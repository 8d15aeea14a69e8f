using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Contents;
using OrchardCore.Localization;
using OrchardCore.Security.Permissions;
using OrchardCore.Security.Services;
using OrchardCore.Settings;
using OrchardCore.Themes.Services;
using Verger.Content.Tests.Site;
using Verger.Testing;

namespace Verger.Content.Tests.Recipes;

public sealed class SiteStepTests
{
    private static readonly string[] _features = ["OrchardCore.Settings", "OrchardCore.Features", "OrchardCore.Themes", "OrchardCore.Localization", "OrchardCore.Roles"];

    [Theory, EachDatabase]
    public async Task Settings_are_kept_by_their_names_and_those_of_features_as_they_are(string provider)
    {
        await using var site = await ContentSite.CreateOnAsync(provider, _features);

        await site.RunStepsAsync("""
            { "name": "settings", "SiteName": "Cités Unies France", "TimeZoneId": "Europe/Paris", "PageSize": "12", "UseCdn": false, "BaseUrl": "https://cites.example/",
              "HomeRoute": { "Action": "Index", "Controller": "Home", "Area": "CitesUnies.Portal" },
              "LocalizationSettings": { "DefaultCulture": "fr-FR", "SupportedCultures": [ "fr-FR" ] },
              "LayerSettings": { "Zones": [ "Content" ] } }
            """);

        var settings = await site.ReadAsync(services => services.GetRequiredService<ISiteService>().GetSiteSettingsAsync());
        Assert.Equal(("Cités Unies France", 12, "https://cites.example", "Home"), (settings.SiteName, settings.PageSize, settings.BaseUrl, settings.HomeRoute["Controller"]));
        Assert.Equal("""{"Zones":["Content"]}""", settings.Properties["LayerSettings"]!.ToJsonString());
        Assert.Equal("fr-FR", await site.ReadAsync(services => services.GetRequiredService<ILocalizationService>().GetDefaultCultureAsync()));
        Assert.Equal(32, settings.SiteSalt.Length);
    }

    [Theory, EachDatabase]
    public async Task Settings_that_are_run_again_keep_the_others(string provider)
    {
        await using var site = await ContentSite.CreateOnAsync(provider, _features);
        await site.RunStepsAsync("""{ "name": "Settings", "SiteName": "A", "PageSize": 5, "XSettings": { "A": 1 } }""");

        await site.RunStepsAsync("""{ "name": "Settings", "SiteName": "B" }""");

        var settings = await site.ReadAsync(services => services.GetRequiredService<ISiteService>().GetSiteSettingsAsync());
        Assert.Equal(("B", 5, true), (settings.SiteName, settings.PageSize, settings.Properties.ContainsKey("XSettings")));
    }

    [Fact]
    public async Task What_the_site_is_set_up_with_wins()
    {
        await using var site = await ContentSite.CreateAsync(_features);

        await site.RunStepsAsync(
            """{ "name": "Settings", "SiteName": "Recette", "TimeZoneId": "Europe/Paris" }, { "name": "Roles", "Roles": [] }""",
            new() { ["SiteName"] = "Installé", ["SiteTimeZone"] = "" });

        var settings = await site.ReadAsync(services => services.GetRequiredService<ISiteService>().GetSiteSettingsAsync());
        Assert.Equal(("Installé", "Europe/Paris"), (settings.SiteName, settings.TimeZoneId));
    }

    [Theory, EachDatabase]
    public async Task Roles_are_made_replaced_added_to_and_taken_from(string provider)
    {
        await using var site = await ContentSite.CreateOnAsync(provider, _features);

        await site.RunStepsAsync("""{ "name": "Roles", "Roles": [ { "Name": "Webmestre", "Description": "Tout", "Permissions": [ "EditContent", "ListContent" ] } ] }""");
        Assert.Equal(["EditContent", "ListContent"], await PermissionsAsync(site, "Webmestre"));

        await site.RunStepsAsync("""{ "name": "Roles", "Roles": [ { "Name": "webmestre", "Permissions": [ "ListContent", "ViewContent" ], "PermissionBehavior": "Add" } ] }""");
        Assert.Equal(["EditContent", "ListContent", "ViewContent"], await PermissionsAsync(site, "Webmestre"));

        await site.RunStepsAsync("""{ "name": "Roles", "Roles": [ { "Name": "Webmestre", "Permissions": [ "EditContent" ], "PermissionBehavior": "Remove" } ] }""");
        Assert.Equal(["ListContent", "ViewContent"], await PermissionsAsync(site, "Webmestre"));

        var names = await site.ReadAsync(async services => (await services.GetRequiredService<IRoleService>().GetRolesAsync()).Select(role => role.RoleName).ToArray());
        Assert.Equal(["Administrator", "Authenticated", "Anonymous", "Webmestre"], names);
    }

    [Theory]
    [InlineData(null, nameof(CommonPermissions.ViewContent), true)]
    [InlineData(null, nameof(CommonPermissions.EditContent), false)]
    [InlineData("Redacteur", nameof(CommonPermissions.EditOwnContent), true)]
    [InlineData("Redacteur", nameof(CommonPermissions.ViewOwnContent), true)]
    [InlineData("Redacteur", nameof(CommonPermissions.EditContent), false)]
    [InlineData("Editeur", nameof(CommonPermissions.ViewContent), true)]
    [InlineData("Editeur", nameof(CommonPermissions.DeleteContent), false)]
    [InlineData("Administrator", nameof(CommonPermissions.DeleteContent), true)]
    [InlineData("Inconnu", nameof(CommonPermissions.EditContent), false)]
    public async Task A_role_grants_what_it_has_and_what_that_implies(string? role, string permission, bool expected)
    {
        await using var site = await ContentSite.CreateAsync(_features);
        await site.RunStepsAsync("""
            { "name": "Roles", "Roles": [
              { "Name": "Anonymous", "Permissions": [ "ViewContent" ] }, { "Name": "Redacteur", "Permissions": [ "EditOwnContent" ] }, { "Name": "Editeur", "Permissions": [ "PublishContent" ] } ] }
            """);
        var user = role is null ? new ClaimsPrincipal(new ClaimsIdentity()) : new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Role, role)], "test"));
        var asked = (Permission)typeof(CommonPermissions).GetField(permission)!.GetValue(null)!;

        Assert.Equal(expected, await site.ReadAsync(services => services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(user, asked)));
    }

    [Fact]
    public async Task All_that_is_wrong_is_told_with_its_line()
    {
        await using var site = await ContentSite.CreateAsync(_features);

        var faults = await site.FaultsOfAsync("""
            { "steps": [
              { "name": "Feature", "enable": [ "OrchardCore.Roles",
                  "OrchardCore.Absent" ],
                "disable": "x" },
              { "name": "Themes", "site": "Absent",
                "admin": 1 },
              { "name": "Themes", "site": "Verger.Site" },
              { "name": "Settings", "PageSize": "douze",
                "TimeZoneId": "Europe/Pari",
                "BaseUrl": "cites",
                "HomeRoute": { "Action": {} },
                "LocalizationSettings": { "DefaultCulture": "xx-QQ",
                  "SupportedCultures": [ "fr-FR" ] } },
              { "name": "Roles", "Roles": [ {},
                { "Name": "A", "Permissions": [ 1 ], "PermissionBehavior": "Garder" },
                { "Name": "a" } ] },
              { "name": "Roles" }
            ] }
            """);

        Assert.Equal(
            [
                (3, "La fonctionnalité « OrchardCore.Absent » est inconnue."),
                (4, "« disable » doit être une liste [ … ]."),
                (5, "Le thème « Absent » est inconnu."),
                (6, "« admin » doit être un texte."),
                (7, "Le thème « Verger.Site » est inconnu."),
                (8, "« PageSize » n'a pas la forme attendue."),
                (9, "« TimeZoneId » n'est pas un fuseau horaire connu, comme Europe/Paris."),
                (10, "« BaseUrl » doit être une adresse complète, comme https://exemple.fr."),
                (11, "« HomeRoute » n'a pas la forme attendue."),
                (12, "La culture « xx-QQ » est inconnue."),
                (12, "« xx-QQ » manque à « SupportedCultures »."),
                (14, "« Name » est obligatoire ici."),
                (15, "« Permissions » ne doit contenir que des textes."),
                (15, "« Garder » doit être Replace, Add ou Remove."),
                (16, "Le rôle « a » figure deux fois."),
                (17, "« Roles » est obligatoire ici."),
            ],
            faults);
        Assert.Equal("", await site.ReadAsync(services => services.GetRequiredService<ISiteThemeService>().GetSiteThemeNameAsync()));
    }

    private static Task<string[]> PermissionsAsync(ContentSite site, string role) => site.ReadAsync(async services =>
        (await services.GetRequiredService<IRoleService>().GetRoleClaimsAsync(role)).Select(claim => claim.Value).ToArray());
}
