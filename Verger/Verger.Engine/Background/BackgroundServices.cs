using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Locking;
using OrchardCore.Locking.Distributed;
using Verger.Engine.Locking;

namespace Verger.Engine.Background;

/// <summary>Registers, in the application, locks and what runs the background tasks of the site.</summary>
internal static class BackgroundServices
{
    public static IServiceCollection AddBackgroundTasks(this IServiceCollection services)
    {
        services.AddSingleton<ILocalLock, LocalLock>();
        services.AddSingleton<IDistributedLock, DistributedLock>();
        services.AddSingleton<BackgroundTaskPlan>();
        services.AddSingleton<BackgroundTaskRunner>();
        services.AddHostedService<BackgroundTaskService>();
        return services;
    }
}
