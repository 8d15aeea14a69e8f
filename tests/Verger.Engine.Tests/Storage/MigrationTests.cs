using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Migration;
using OrchardCore.Data.Migration.Records;
using Verger.Engine.Storage.Migrations;
using Verger.Hosting;
using Verger.Testing;
using YesSql;
using YesSql.Sql;
using DataMigration = OrchardCore.Data.Migration.DataMigration;

namespace Verger.Engine.Tests.Storage;

public sealed class MigrationTests
{
    [Theory, EachDatabase]
    public async Task ANewSiteRunsCreateAndWhatFollowsItOnce(string provider)
    {
        await using var site = await CreateAsync(provider, typeof(Base));
        Assert.Equal(["Base: Create", "Base: 1", "Base: 2"], await UpdateAsync(site));
        Assert.Empty(await UpdateAsync(site));

        var record = (await site.ReadAsync(session => session.Query<DataMigrationRecord>().FirstOrDefaultAsync()))!;
        Assert.Equal([(typeof(Base).FullName, (int?)3)], record.DataMigrations.Select(known => (known.DataMigrationClass, known.Version)));
    }

    [Theory, EachDatabase]
    public async Task AnOlderSiteRunsOnlyWhatItHasNotRun(string provider)
    {
        await using var site = await CreateAsync(provider, typeof(Base));
        await site.SaveAsync(new DataMigrationRecord { DataMigrations = [new() { DataMigrationClass = typeof(Base).FullName, Version = 2 }] });
        await site.ChangeSchemaAsync(schema => schema.CreateTableAsync("Base", table => table.Column<int>("Number")));

        Assert.Equal(["Base"], await NeedAsync(site));
        Assert.Equal(["Base: 2"], await UpdateAsync(site));
        Assert.Empty(await NeedAsync(site));
    }

    [Theory, EachDatabase]
    public async Task FeaturesFollowThoseThatTheyNeed(string provider)
    {
        await using var site = await CreateAsync(provider, typeof(NeedsBase), typeof(Base), typeof(Alone));

        Assert.Equal(["Base", "NeedsBase", "Alone"], await NeedAsync(site));
        Assert.Equal(["Base: Create", "Base: 1", "Base: 2", "NeedsBase: CreateAsync"], await UpdateAsync(site, "NeedsBase"));
        Assert.Equal(["Alone: 0"], await UpdateAsync(site));
    }

    [Theory, EachDatabase]
    public async Task AFailureUndoesAllStepsOfTheTransaction(string provider)
    {
        await using var site = await CreateAsync(provider, typeof(Base), typeof(Failing));

        var failure = await Assert.ThrowsAsync<DataMigrationException>(() => UpdateAsync(site));

        Assert.Equal((typeof(Failing), "CreateAsync"), (failure.Migration, failure.Step));
        Assert.Contains("on purpose", failure.Message, StringComparison.Ordinal);
        Assert.Equal(0, await site.ReadAsync(session => session.Query().Any().CountAsync()));
        await site.ChangeSchemaAsync(schema => schema.CreateTableAsync("Base", table => table.Column<int>("Number")));
    }

    [Theory, EachDatabase]
    public async Task AStepThatLeadsNowhereIsAFaultAndNotAnEndlessLoop(string provider)
    {
        await using var site = await CreateAsync(provider, typeof(Endless));

        var failure = await Assert.ThrowsAsync<DataMigrationException>(() => UpdateAsync(site));
        Assert.Equal("UpdateFrom1", failure.Step);
    }

    [Fact]
    public async Task AStepThatTellsNoVersionIsAFault()
    {
        await using var site = await CreateAsync(TestDatabase.Sqlite, typeof(Mute));

        Assert.Equal("CreateAsync", (await Assert.ThrowsAsync<DataMigrationException>(() => UpdateAsync(site))).Step);
    }

    [Theory, EachDatabase]
    public async Task AnUninstalledFeatureBeginsAnew(string provider)
    {
        await using var site = await CreateAsync(provider, typeof(Base));
        await UpdateAsync(site);
        using (var scope = site.CreateScope())
        {
            await scope.ServiceProvider.GetRequiredService<IDataMigrationManager>().Uninstall("Base");
            await scope.ServiceProvider.GetRequiredService<ISession>().SaveChangesAsync();
        }

        Assert.Equal(["Base: Create", "Base: 1", "Base: 2"], await UpdateAsync(site));
    }

    [Fact]
    public async Task NothingToRunKeepsNoWriterWaiting()
    {
        await using var site = await CreateAsync(TestDatabase.Sqlite, typeof(Base));
        await UpdateAsync(site);
        await using var writer = site.Open();
        await writer.BeginTransactionAsync();

        Assert.Empty(await UpdateAsync(site));
    }

    [Fact]
    public async Task OnPostgresTwoProcessesThatStartTogetherMigrateOnce()
    {
        await using var site = await CreateAsync(TestDatabase.Postgres, typeof(Base));

        // The second waits for the lock of the first, then finds that there is nothing left to do.
        var ran = await Task.WhenAll(UpdateAsync(site), UpdateAsync(site), UpdateAsync(site));

        Assert.Equal(["Base: Create", "Base: 1", "Base: 2"], ran.SelectMany(steps => steps));
    }

    private static Task<TestSite> CreateAsync(string provider, params Type[] migrations) => TestSite.CreateEmptyAsync(provider, services =>
    {
        services.AddScoped<Journal>();
        services.AddSingleton<IEnabledModules>(new Features(migrations));
        foreach (var migration in migrations)
        {
            services.AddScoped(typeof(IDataMigration), migration);
        }
    });

    private static async Task<List<string>> UpdateAsync(TestSite site, params string[] features)
    {
        using var scope = site.CreateScope();
        var manager = scope.ServiceProvider.GetRequiredService<IDataMigrationManager>();
        await (features.Length == 0 ? manager.UpdateAllFeaturesAsync() : manager.UpdateAsync(features));
        await scope.ServiceProvider.GetRequiredService<ISession>().SaveChangesAsync();
        return scope.ServiceProvider.GetRequiredService<Journal>().Steps;
    }

    private static async Task<IEnumerable<string>> NeedAsync(TestSite site)
    {
        using var scope = site.CreateScope();
        return await scope.ServiceProvider.GetRequiredService<IDataMigrationManager>().GetFeaturesThatNeedUpdateAsync();
    }

    public sealed class Journal
    {
        public List<string> Steps { get; } = [];
    }

    public sealed class Base(Journal journal) : DataMigration
    {
        public int Create()
        {
            journal.Steps.Add("Base: Create");
            return 1;
        }

        public async Task<int> UpdateFrom1Async()
        {
            journal.Steps.Add("Base: 1");
            await SchemaBuilder.CreateTableAsync("Base", table => table.Column<int>("Number"));
            return 2;
        }

        public async Task<int> UpdateFrom2()
        {
            journal.Steps.Add("Base: 2");
            await SchemaBuilder.DropTableAsync("Base");
            return 3;
        }

        public Task UninstallAsync() => Task.CompletedTask;
    }

    public sealed class NeedsBase(Journal journal) : DataMigration
    {
        public Task<int> CreateAsync()
        {
            journal.Steps.Add("NeedsBase: CreateAsync");
            return Task.FromResult(1);
        }
    }

    public sealed class Alone(Journal journal) : DataMigration
    {
        public int UpdateFrom0()
        {
            journal.Steps.Add("Alone: 0");
            return 1;
        }
    }

    public sealed class Failing : DataMigration
    {
        public async Task<int> CreateAsync()
        {
            await SchemaBuilder.CreateTableAsync("Failing", table => table.Column<int>("Number"));
            throw new InvalidOperationException("on purpose");
        }
    }

    public sealed class Mute : DataMigration
    {
        public static Task CreateAsync() => Task.CompletedTask;
    }

    public sealed class Endless : DataMigration
    {
        public static int Create() => 1;

        public int UpdateFrom1() => 1;
    }
}
