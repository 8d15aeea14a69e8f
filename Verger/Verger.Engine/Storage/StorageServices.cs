using Microsoft.Extensions.DependencyInjection;
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
    /// <summary>
    /// Registers, in a container of the site that was given the host's <see cref="IStore"/> as an instance, sessions, documents and migrations.
    /// No factory of the container may hand on the store itself: the container would dispose of it when it goes, while others use it.
    /// </summary>
    public static IServiceCollection AddStorage(this IServiceCollection services)
    {
        services.AddSingleton(static provider => new IndexCatalog(provider.GetServices<IIndexProvider>()));
        services.AddScoped(static provider => OfScope(((DocumentStore)provider.GetRequiredService<IStore>())
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
