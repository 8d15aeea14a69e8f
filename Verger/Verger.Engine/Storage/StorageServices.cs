using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Documents;
using OrchardCore.Environment.Shell.Scope;
using Verger.Engine.Storage.Documents;
using Verger.Engine.Storage.Indexes;
using Verger.Engine.Storage.Migrations;
using YesSql;
using YesSql.Indexes;

namespace Verger.Engine.Storage;

/// <summary>Registers storage.</summary>
public static class StorageServices
{
    /// <summary>Registers, in the host, the store that all containers of the site share. It is to be initialized before it is used.</summary>
    public static IServiceCollection AddDocumentStore(this IServiceCollection services, DatabaseOptions options)
        => services.AddSingleton<IStore>(provider => new DocumentStore(options, provider.GetService<ILogger<DocumentStore>>()));

    /// <summary>Registers, in a container of the site that has the host's <see cref="IStore"/>, sessions, documents and migrations.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services)
    {
        services.TryAddSingleton(static provider => (DocumentStore)provider.GetRequiredService<IStore>());
        services.AddSingleton(static provider => new IndexCatalog(provider.GetServices<IIndexProvider>()));
        services.AddScoped(static provider => OfScope(provider.GetRequiredService<DocumentStore>()
            .CreateSession(provider.GetRequiredService<IndexCatalog>(), provider.GetServices<IScopedIndexProvider>)));
        services.AddSingleton<ICurrentSession, ScopeSession>();
        services.AddSingleton(typeof(IDocumentManager<>), typeof(DocumentManager<>));
        services.AddScoped<IDataMigrationManager, DataMigrationManager>();
        return services;
    }

    // The session commits when the work of its scope ends well, after all else that was registered for that, and is cancelled when it fails.
    private static ISession OfScope(ISession session)
    {
        if (ShellScope.Current is not null)
        {
            ShellScope.RegisterBeforeDispose(_ => session.SaveChangesAsync(), last: true);
            ShellScope.AddExceptionHandler((_, _) => session.CancelAsync());
        }

        return session;
    }
}
