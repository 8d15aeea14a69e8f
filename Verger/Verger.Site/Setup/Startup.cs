using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OrchardCore.Modules;
using OrchardCore.Settings;
using OrchardCore.Users;

namespace Verger.Site.Setup;

/// <summary>
/// The feature <c>OrchardCore.Setup</c>: a page that sets the site up. It is enabled as long as there is no site, and so without a database.
/// <see href="https://docs.orchardcore.net/en/latest/reference/modules/Setup/">Orchard Core › Setup</see>.
/// </summary>
[Feature("OrchardCore.Setup")]
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<SetupToken>();
        services.AddScoped<SetupRules>();
        services.AddSingleton<ISiteService, UnbornSite>();
        services.AddScoped<IUserStore<IUser>, NobodyYet>();
    }

    /// <inheritdoc/>
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        routes.MapGet("/health/live", context => context.Response.WriteAsync("Healthy"));
        routes.MapGet("/health/ready", context =>
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return context.Response.WriteAsync("Unhealthy");
        });

        var (token, server) = (serviceProvider.GetRequiredService<SetupToken>(), serviceProvider.GetRequiredService<IServer>());
        serviceProvider.GetRequiredService<IHostApplicationLifetime>().ApplicationStarted.Register(
            () => token.Announce(server.Features.Get<IServerAddressesFeature>()?.Addresses ?? []));
    }
}
