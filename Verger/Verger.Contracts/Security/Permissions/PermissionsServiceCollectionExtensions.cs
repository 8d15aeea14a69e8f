using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace OrchardCore.Security.Permissions;

/// <summary>Adds permissions to a feature.</summary>
public static class PermissionsServiceCollectionExtensions
{
    /// <summary>Adds a feature's permissions.</summary>
    public static IServiceCollection AddPermissionProvider<TProvider>(this IServiceCollection services) where TProvider : class, IPermissionProvider
    {
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IPermissionProvider, TProvider>());
        return services;
    }
}
