using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>Registers drivers.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Registers a driver of a model.</summary>
    public static IServiceCollection AddDisplayDriver<TModel, TDriver>(this IServiceCollection services)
        where TDriver : class, IDisplayDriver<TModel>
        => services.AddScoped<IDisplayDriver<TModel>, TDriver>();
}
