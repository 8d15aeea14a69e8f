using CitesUnies.OutputCache.Models;
using CitesUnies.OutputCache.Services;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Cache;
using OrchardCore.Modules;

namespace CitesUnies.OutputCache;

/// <summary>Keeps the pages that anonymous visitors see.</summary>
public sealed class Startup(IConfiguration configuration) : StartupBase
{
    private readonly PageCacheSettings _settings = configuration.GetSection(PageCacheSettings.Section).Get<PageCacheSettings>() ?? new();

    /// <summary>Ahead of what reads cookies, languages and addresses: a kept page needs none of it.</summary>
    public override int ConfigureOrder => -1000;

    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<PageCacheSettings>(configuration.GetSection(PageCacheSettings.Section));
        services.AddOutputCache(options =>
        {
            options.AddBasePolicy(new PagePolicy());
            options.SizeLimit = _settings.Megabytes * 1024L * 1024;
            options.MaximumBodySize = options.SizeLimit / 8;
        });
        services.AddSingleton<PageRemovals>();
        services.AddSingleton<ITagRemovedEventHandler>(provider => provider.GetRequiredService<PageRemovals>());

        var store = services.Last(service => service.ServiceType == typeof(IOutputCacheStore));
        services.AddSingleton<IOutputCacheStore>(provider => new PageStore(
            (IOutputCacheStore)(store.ImplementationFactory?.Invoke(provider) ?? ActivatorUtilities.CreateInstance(provider, store.ImplementationType!)),
            provider.GetRequiredService<IHttpContextAccessor>(),
            provider.GetRequiredService<PageRemovals>()));
    }

    /// <inheritdoc/>
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        if (!_settings.Enabled)
        {
            return;
        }

        app.UseOutputCache();
        app.Use(static (httpContext, next) =>
        {
            var services = httpContext.RequestServices;
            PageInProgress.Begin(httpContext, services.GetRequiredService<ICacheScopeManager>(), services.GetRequiredService<PageRemovals>());
            return next(httpContext);
        });
    }
}
