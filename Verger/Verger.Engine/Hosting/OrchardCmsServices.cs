using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;
using OrchardCore.Setup.Services;
using Verger.Engine.Background;
using Verger.Engine.Hosting;
using Verger.Engine.Hosting.Composition;
using Verger.Engine.Hosting.Extensions;
using Verger.Engine.Hosting.Features;
using Verger.Engine.Hosting.Setup;
using Verger.Engine.Hosting.Time;
using Verger.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds Orchard Core to an application.</summary>
public static class ServiceExtensions
{
    /// <summary>Adds what a site needs to find its modules, open its database and compose its container.</summary>
    public static OrchardCoreBuilder AddOrchardCms(this IServiceCollection services)
    {
        StartupFailures.Watch();

        services.AddHttpContextAccessor();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IClock, Clock>();
        services.Configure<KestrelServerOptions>(options => options.AddServerHeader = false);

        services.AddSingleton(provider => SitePaths.Options(provider.GetRequiredService<IConfiguration>(), provider.GetRequiredService<IHostEnvironment>()));
        services.AddSingleton<SiteSettingsFile>();
        services.AddSingleton<ShellSettings>();
        services.AddSingleton<SiteDatabase>();

        services.AddSingleton(provider => new ExtensionManager(
            System.Reflection.Assembly.Load(provider.GetRequiredService<IHostEnvironment>().ApplicationName)));
        services.AddSingleton<IShellServices, EngineServices>();
        services.AddSingleton<ShellContextFactory>();
        services.AddSingleton<ShellHost>();
        services.AddSingleton<SiteComposer>();
        services.AddSingleton<FeatureTransition>();
        services.AddSingleton<IFeatureTransition>(provider => provider.GetRequiredService<FeatureTransition>());
        services.AddSingleton<SetupService>();
        services.AddSingleton<ISetupService>(provider => provider.GetRequiredService<SetupService>());
        services.AddSingleton<AutoSetup>();
        services.AddSingleton<PackageCommand>();
        services.AddHostedService<SiteActivator>();
        services.AddBackgroundTasks();

        return new OrchardCoreBuilder(services);
    }

    /// <inheritdoc cref="AddOrchardCms(IServiceCollection)"/>
    /// <param name="services">The services of the application.</param>
    /// <param name="configure">Configures Orchard Core further.</param>
    public static IServiceCollection AddOrchardCms(this IServiceCollection services, Action<OrchardCoreBuilder> configure)
    {
        configure(services.AddOrchardCms());
        return services;
    }
}
