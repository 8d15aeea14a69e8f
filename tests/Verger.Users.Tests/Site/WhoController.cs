using System.Security.Claims;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Verger.Users.Tests.Site;

/// <summary>Pages of a module: one for everyone, one for those who are signed in, one for nobody.</summary>
public sealed class WhoController(IAntiforgery antiforgery) : Controller
{
    [HttpGet("/who")]
    public string Who() => User.Identity?.Name is { } name ? $"{name}: {string.Join(", ", User.FindAll(ClaimTypes.Role).Select(role => role.Value))}" : "nobody";

    [HttpGet("/token")]
    public string? Token() => antiforgery.GetAndStoreTokens(HttpContext).RequestToken;

    [HttpGet("/members")]
    [Authorize]
    public string Members() => "for members";

    [HttpGet("/closed")]
    [Authorize]
    public IActionResult Closed() => Forbid();
}
