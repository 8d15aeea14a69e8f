using Microsoft.Extensions.Logging;
using OrchardCore.Data.Migration;
using OrchardCore.Data.Migration.Records;
using OrchardCore.Environment.Extensions.Features;
using Verger.Engine.Storage.Sessions;
using Verger.Hosting;
using YesSql;
using DataMigration = OrchardCore.Data.Migration.Records.DataMigration;

namespace Verger.Engine.Storage.Migrations;

/// <summary>
/// Runs migrations in the order of their features, all in the transaction of the current session: a failure undoes them together.
/// Nothing is written, and no writer kept waiting, when there is no step to run.
/// </summary>
internal sealed class DataMigrationManager(
    IEnumerable<IDataMigration> migrations,
    ISession session,
    IEnabledModules modules,
    ILogger<DataMigrationManager> logger) : IDataMigrationManager
{
    private readonly ILookup<string, IDataMigration> _byFeature = migrations.ToLookup(migration => modules.FeatureOf(migration.GetType()) ?? "");

    public async Task<IEnumerable<string>> GetFeaturesThatNeedUpdateAsync()
    {
        var record = await GetRecordAsync();
        return [.. modules.Features.Select(feature => feature.Id).Where(id => _byFeature[id].Any(migration => NextStep(migration, record) is not null))];
    }

    public Task UpdateAllFeaturesAsync() => UpdateAsync([.. modules.Features.Select(feature => feature.Id)]);

    public async Task UpdateAsync(params string[] featureIds)
    {
        var wanted = WithDependencies(featureIds);
        var waiting = new HashSet<string>(await GetFeaturesThatNeedUpdateAsync(), StringComparer.Ordinal);
        if (!waiting.Overlaps(wanted))
        {
            return;
        }

        var record = await GetRecordAloneAsync();
        foreach (var feature in modules.Features.Where(feature => wanted.Contains(feature.Id)))
        {
            foreach (var migration in _byFeature[feature.Id])
            {
                await UpdateAsync(migration, record);
            }
        }
    }

    public async Task Uninstall(string feature)
    {
        var record = await GetRecordAloneAsync();
        foreach (var migration in _byFeature[feature])
        {
            await PrepareAsync(migration);
            await new MigrationSteps(migration).UninstallAsync();
            record.DataMigrations.RemoveAll(known => known.DataMigrationClass == NameOf(migration));
        }

        await session.SaveAsync(record);
    }

    private static string NameOf(IDataMigration migration) => migration.GetType().FullName!;

    private static DataMigration? Known(IDataMigration migration, DataMigrationRecord record)
        => record.DataMigrations.Find(known => known.DataMigrationClass == NameOf(migration));

    private static System.Reflection.MethodInfo? NextStep(IDataMigration migration, DataMigrationRecord record)
        => new MigrationSteps(migration).After(Known(migration, record)?.Version);

    private async Task UpdateAsync(IDataMigration migration, DataMigrationRecord record)
    {
        var steps = new MigrationSteps(migration);
        var known = Known(migration, record);
        while (steps.After(known?.Version) is { } step)
        {
            await PrepareAsync(migration);
            var version = await steps.RunAsync(step, known?.Version);
            if (known is null)
            {
                record.DataMigrations.Add(known = new DataMigration { DataMigrationClass = NameOf(migration) });
            }

            known.Version = version;
            await session.SaveAsync(record);
            logger.LogInformation("The migration {Migration} has reached version {Version}.", known.DataMigrationClass, version);
        }
    }

    private async Task PrepareAsync(IDataMigration migration) => migration.SchemaBuilder = await ((DocumentSession)session).CreateSchemaBuilderAsync();

    private async Task<DataMigrationRecord> GetRecordAsync() => await session.Query<DataMigrationRecord>().FirstOrDefaultAsync() ?? new DataMigrationRecord();

    /// <summary>The record as it stands once no other process is migrating the same database.</summary>
    private async Task<DataMigrationRecord> GetRecordAloneAsync()
    {
        await ((DocumentSession)session).WaitForOtherProcessesAsync();
        session.Detach(await GetRecordAsync());
        return await GetRecordAsync();
    }

    private HashSet<string> WithDependencies(IEnumerable<string> featureIds)
    {
        var wanted = new HashSet<string>(featureIds, StringComparer.Ordinal);
        foreach (var feature in modules.Features.Reverse<IFeatureInfo>().Where(feature => wanted.Contains(feature.Id)))
        {
            wanted.UnionWith(feature.Dependencies);
        }

        return wanted;
    }
}
