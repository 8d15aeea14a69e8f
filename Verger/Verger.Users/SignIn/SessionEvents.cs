using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace Verger.Users.SignIn;

/// <summary>
/// Looks at the account behind a session at each request: a changed password or a disabled account ends it at once, and a role that was given or
/// taken counts from the next page on. That is one query by an index, for those who are signed in only.
/// </summary>
internal sealed class SessionEvents(SignInManager<IUser> signIn) : CookieAuthenticationEvents
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (await signIn.ValidateSecurityStampAsync(context.Principal) is User { IsEnabled: true } account)
        {
            context.ReplacePrincipal(await signIn.CreateUserPrincipalAsync(account));
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(context.Scheme.Name);
    }

    // To the page that says so: signing in again would change nothing.
    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
