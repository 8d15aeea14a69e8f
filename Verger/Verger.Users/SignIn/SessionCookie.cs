using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Users;

namespace Verger.Users.SignIn;

/// <summary>The two cookies that signing in needs. No script reads them, no other site sends them, and over HTTPS they go over HTTPS only.</summary>
internal sealed class SessionCookie(ShellSettings settings, IOptions<UserOptions> userOptions)
    : IConfigureNamedOptions<CookieAuthenticationOptions>, IConfigureOptions<AntiforgeryOptions>
{
    /// <summary>How long a session lasts when nobody uses it.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(12);

    /// <summary>The same for who asked to stay signed in.</summary>
    public static readonly TimeSpan IdleWhenRemembered = TimeSpan.FromDays(14);

    public void Configure(string? name, CookieAuthenticationOptions options) => Configure(options);

    public void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "orchauth_" + settings.Name;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.LoginPath = "/" + userOptions.Value.LoginPath;
        options.ExpireTimeSpan = Idle;
        options.SlidingExpiration = true;
        options.EventsType = typeof(SessionEvents);
    }

    public void Configure(AntiforgeryOptions options)
    {
        options.Cookie.Name = "orchantiforgery_" + settings.Name;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }
}
