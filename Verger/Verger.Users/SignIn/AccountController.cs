using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Modules;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace Verger.Users.SignIn;

/// <summary>Signs people in and out. <see href="https://docs.orchardcore.net/en/latest/reference/modules/Users/">Orchard Core › Users</see>.</summary>
[Area("OrchardCore.Users")]
[Feature("OrchardCore.Users")]
[RequestSizeLimit(64 * 1024)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class AccountController(
    IUserService users,
    SignInManager<IUser> signIn,
    IDisplayManager<LoginForm> forms,
    IUpdateModelAccessor updateModelAccessor,
    IAntiforgery antiforgery,
    AttemptLimit limit,
    IClock clock) : Controller
{
    /// <summary>The form; who is signed in already is led on.</summary>
    [HttpGet]
    [HttpHead]
    public async Task<IActionResult> Login(string? returnUrl = null)
        => User.Identity?.IsAuthenticated == true
            ? LeadTo(returnUrl)
            : Form(await forms.BuildEditorAsync(new LoginForm(), updateModelAccessor.ModelUpdater, isNew: false), returnUrl);

    /// <summary>Signs in, and leads to where somebody wanted to go, if that is on this site.</summary>
    [HttpPost]
    [ActionName(nameof(Login))]
    [IgnoreAntiforgeryToken] // Checked below, where a form that lay open for too long is shown again and not refused.
    public async Task<IActionResult> LoginPOST(string? returnUrl = null)
    {
        var form = new LoginForm();
        var editor = await forms.UpdateEditorAsync(form, updateModelAccessor.ModelUpdater, isNew: false);
        if (!await IsOursAsync())
        {
            ModelState.AddModelError("", "Cette page était ouverte depuis trop longtemps. Renvoyez le formulaire.");
        }

        if (!ModelState.IsValid)
        {
            return Form(editor, returnUrl, StatusCodes.Status400BadRequest);
        }

        var client = HttpContext.Connection.RemoteIpAddress;
        if (!limit.TryBegin(client, out var wait))
        {
            Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            ModelState.AddModelError("", "Trop d’essais sans succès depuis votre adresse. Attendez quelques minutes, puis réessayez.");
            return Form(editor, returnUrl, StatusCodes.Status429TooManyRequests);
        }

        if (await users.AuthenticateAsync(form.UserName!, form.Password!, ModelState.AddModelError) is not { } user)
        {
            return Form(editor, returnUrl, StatusCodes.Status400BadRequest);
        }

        limit.GiveBack(client);
        await signIn.SignInAsync(user, form.RememberMe
            ? new AuthenticationProperties { IsPersistent = true, ExpiresUtc = clock.UtcNow + SessionCookie.IdleWhenRemembered }
            : new AuthenticationProperties());
        return LeadTo(returnUrl);
    }

    /// <summary>Signs out.</summary>
    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> LogOff(string? returnUrl = null)
    {
        await signIn.SignOutAsync();
        return LeadTo(returnUrl);
    }

    private async Task<bool> IsOursAsync()
    {
        try
        {
            return await antiforgery.IsRequestValidAsync(HttpContext);
        }
        catch (AntiforgeryValidationException)
        {
            // What was sent is no form at all.
            return false;
        }
    }

    private LocalRedirectResult LeadTo(string? returnUrl) => LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "~/");

    private ViewResult Form(IShape editor, string? returnUrl, int status = StatusCodes.Status200OK)
    {
        Response.StatusCode = status;
        ViewData["ReturnUrl"] = Url.IsLocalUrl(returnUrl) ? returnUrl : null;
        return View(nameof(Login), editor);
    }
}
