using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using UserOptions = OrchardCore.Users.UserOptions;

namespace Verger.Users.SignIn;

/// <summary>Sessions of people who have an account.</summary>
internal static class SignInServices
{
    public static void AddSignIn(this IServiceCollection services)
    {
        services.AddOptions<UserOptions>().Configure<IShellConfiguration>(static (options, configuration) =>
        {
            var section = configuration.GetSection("OrchardCore_Users");
            options.LoginPath = section[nameof(UserOptions.LoginPath)] ?? options.LoginPath;
            options.LogoffPath = section[nameof(UserOptions.LogoffPath)] ?? options.LogoffPath;
        });

        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme);
        services.AddSingleton<SessionCookie>();
        services.AddSingleton<IConfigureOptions<CookieAuthenticationOptions>>(provider => provider.GetRequiredService<SessionCookie>());
        services.AddSingleton<IConfigureOptions<AntiforgeryOptions>>(provider => provider.GetRequiredService<SessionCookie>());
        services.AddScoped<SessionEvents>();
        services.AddSingleton<AttemptLimit>();
        services.AddScoped<PasswordCheck>();
        services.AddScoped<IUserClaimsProvider, RoleClaims>();
        services.AddDisplayDriver<LoginForm, LoginFormDisplayDriver>();
        services.AddDisplayDriver<UserMenu, UserMenuDisplayDriver>();

        // Where people are recognised by a cookie, what is posted has to show that it comes from this site.
        services.Configure<MvcOptions>(options => options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute()));
    }

    public static void MapSignIn(this IEndpointRouteBuilder routes, UserOptions options)
    {
        Map("Login", options.LoginPath, "Login");
        Map("UsersLogOff", options.LogoffPath, "LogOff");

        void Map(string name, string pattern, string action) => routes.MapAreaControllerRoute(
            name, areaName: "OrchardCore.Users", pattern, defaults: new { controller = "Account", action });
    }
}
