using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace Verger.Site.HealthChecks;

/// <summary>
/// The feature <c>OrchardCore.HealthChecks</c>: <c>/health/live</c> while the process answers, <c>/health/ready</c> while its database does too.
/// <see href="https://docs.orchardcore.net/en/latest/reference/modules/HealthChecks/">Orchard Core › Health Checks</see> has the first; the second is for a load balancer.
/// </summary>
[Feature("OrchardCore.HealthChecks")]
public sealed class Startup : StartupBase
{
    private const string Ready = "ready";

    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
        => services.AddHealthChecks().AddCheck<DatabaseHealthCheck>("database", tags: [Ready]);

    /// <inheritdoc/>
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        routes.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) });
    }
}
