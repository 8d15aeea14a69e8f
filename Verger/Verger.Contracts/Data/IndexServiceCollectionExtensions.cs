using Microsoft.Extensions.DependencyInjection;
using YesSql.Indexes;

namespace OrchardCore.Data;

/// <summary>Registers index providers.</summary>
public static class IndexServiceCollectionExtensions
{
    /// <summary>Registers a provider that needs no service of a unit of work.</summary>
    public static IServiceCollection AddIndexProvider<TIndexProvider>(this IServiceCollection services)
        where TIndexProvider : class, IIndexProvider
        => services.AddSingleton<IIndexProvider, TIndexProvider>();

    /// <summary>Registers a provider of which each unit of work has its own.</summary>
    public static IServiceCollection AddScopedIndexProvider<TScopedIndexProvider>(this IServiceCollection services)
        where TScopedIndexProvider : class, IScopedIndexProvider
        => services.AddScoped<IScopedIndexProvider, TScopedIndexProvider>();
}
