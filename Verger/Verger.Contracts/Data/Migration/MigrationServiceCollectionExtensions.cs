using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Data.Migration;

/// <summary>Registers migrations.</summary>
public static class MigrationServiceCollectionExtensions
{
    /// <summary>Registers a migration of the feature that is being started.</summary>
    public static IServiceCollection AddDataMigration<TDataMigration>(this IServiceCollection services)
        where TDataMigration : DataMigration
        => services.AddScoped<IDataMigration, TDataMigration>();
}
