using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CitesUnies.Portal.Services;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Modules;
using OrchardCore.Settings;

namespace CitesUnies.Portal.Controllers;

/// <summary>The small files that programs look for at known addresses.</summary>
public sealed class SiteFilesController(FederationSettings federation, ISiteService siteService, IClock clock) : Controller
{
    // The colour of the menu, and that behind the portal while it is not drawn yet.
    private const string ThemeColour = "#123c96";
    private const string GroundColour = "#ffffff";

    private const string Icon = "/CitesUnies.Theme/favicon.svg";

    // A policy that nobody has read for a year is no longer one.
    private const int ExpiresAfterDays = 365;

    /// <summary>Whom to tell of a weakness (RFC 9116); 404 as long as the settings hold no mailbox.</summary>
    [HttpGet, HttpHead, Route(".well-known/security.txt")]
    public async Task<IActionResult> Security()
    {
        if ((await federation.ReadAsync()).Mailbox is not { } mailbox)
        {
            return NotFound();
        }

        var expires = clock.UtcNow.Date.AddDays(ExpiresAfterDays).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        return Content($"Contact: {mailbox.Url}\nExpires: {expires}\nPreferred-Languages: fr, en\n", "text/plain; charset=utf-8");
    }

    /// <summary>What a device needs to keep the portal among its applications (W3C Web Application Manifest).</summary>
    [HttpGet, HttpHead, Route("manifest.webmanifest")]
    public async Task<IActionResult> Manifest()
    {
        var name = (await siteService.GetSiteSettingsAsync()).SiteName;
        var manifest = new JsonObject
        {
            ["name"] = name,
            ["short_name"] = name,
            ["lang"] = "fr",
            ["dir"] = "ltr",
            ["start_url"] = "/",
            ["scope"] = "/",
            ["display"] = "browser",
            ["theme_color"] = ThemeColour,
            ["background_color"] = GroundColour,
            ["icons"] = new JsonArray(new JsonObject { ["src"] = Icon, ["sizes"] = "any", ["type"] = "image/svg+xml" }),
        };
        return Content(manifest.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }), "application/manifest+json; charset=utf-8");
    }

    /// <summary>The sign of the portal, for programs that ask for it without having read a page.</summary>
    [HttpGet, HttpHead, Route("favicon.ico")]
    public IActionResult Favicon() => RedirectPermanent(Icon);
}
