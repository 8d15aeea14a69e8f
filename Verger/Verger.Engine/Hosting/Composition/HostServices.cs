using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Verger.Engine.Hosting.Composition;

/// <summary>
/// The services of the application that the site's containers share. They are handed over as instances, so that a container
/// that is released does not dispose of them.
/// </summary>
internal static class HostServices
{
    private static readonly Type[] _shared =
    [
        typeof(IConfiguration),
        typeof(IHostEnvironment),
        typeof(IWebHostEnvironment),
        typeof(IHostApplicationLifetime),
        typeof(ILoggerFactory),
        typeof(IHttpContextAccessor),
        typeof(IServer),
        typeof(DiagnosticListener),
        typeof(DiagnosticSource),
        typeof(ActivitySource),
        typeof(DistributedContextPropagator),
        typeof(IMeterFactory),
        typeof(TimeProvider),
    ];

    public static IServiceCollection AddHostServices(this IServiceCollection services, IServiceProvider host)
    {
        foreach (var type in _shared)
        {
            if (host.GetService(type) is { } instance)
            {
                services.AddSingleton(type, instance);
            }
        }

        services.AddOptions();
        services.AddSingleton(typeof(ILogger<>), typeof(Logger<>));
        return services;
    }
}
