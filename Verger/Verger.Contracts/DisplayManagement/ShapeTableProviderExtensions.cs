using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Descriptors;

namespace OrchardCore.DisplayManagement;

/// <summary>Registers who describes shapes in code.</summary>
public static class ShapeTableProviderExtensions
{
    /// <summary>Registers a provider.</summary>
    public static IServiceCollection AddShapeTableProvider<T>(this IServiceCollection services)
        where T : class, IShapeTableProvider
        => services.AddScoped<IShapeTableProvider, T>();
}
