using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Cache;
using Verger.Caching;

namespace Verger.Engine.Hosting.Caching;

/// <summary>Signals, tags, and what pieces of pages vary with.</summary>
internal static class CachingServices
{
    /// <summary>Adds them to the site's container.</summary>
    public static IServiceCollection AddCaching(this IServiceCollection services)
    {
        services.AddMemoryCache();
        services.AddSingleton<ISignal, Signal>();
        services.AddSingleton<ITagCache, TagCache>();
        services.AddSingleton<ITagRemovals, TagRemovals>();
        services.AddScoped<ICacheScopeManager, CacheScopeManager>();
        services.AddScoped<ICacheContextManager, CacheContextManager>();
        services.AddScoped<ICacheContextProvider, RequestContexts>();
        return services;
    }
}
