using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using OrchardCore.Locking;
using OrchardCore.Locking.Distributed;
using Verger.Engine.Locking;
using Verger.Hosting.Tests.Site;
using Verger.Testing;

namespace Verger.Hosting.Tests.Locking;

public sealed class LockTests
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task A_lock_is_one_holders_until_it_is_given_back()
    {
        var locks = new LocalLock(_time);
        var held = await locks.AcquireLockAsync("a");

        Assert.False((await locks.TryAcquireLockAsync("a", TimeSpan.Zero)).locked);
        Assert.True((await locks.TryAcquireLockAsync("b", TimeSpan.Zero)).locked);
        Assert.True(await locks.IsLockAcquiredAsync("a"));

        var waiting = locks.AcquireLockAsync("a");
        Assert.False(waiting.IsCompleted);
        await held.DisposeAsync();
        await held.DisposeAsync();
        await using var next = await waiting;
        Assert.False((await locks.TryAcquireLockAsync("a", TimeSpan.Zero)).locked);
    }

    [Fact]
    public async Task Waiting_ends_in_time_and_a_lock_that_expires_is_free()
    {
        var locks = new LocalLock(_time);
        await locks.AcquireLockAsync("a", TimeSpan.FromSeconds(10));

        var waiting = locks.TryAcquireLockAsync("a", TimeSpan.FromSeconds(1));
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal((null, false), await waiting);

        _time.Advance(TimeSpan.FromSeconds(9));
        Assert.True((await locks.TryAcquireLockAsync("a", TimeSpan.Zero)).locked);
    }

    [Theory]
    [EachDatabase]
    public async Task A_distributed_lock_excludes_within_a_process_and_expires(string provider)
    {
        await using var site = await RunningSite.StartAsync(provider, new Script());
        var locks = site.Application.Services.GetRequiredService<IDistributedLock>();
        var held = await locks.AcquireLockAsync("a");

        Assert.False((await locks.TryAcquireLockAsync("a", TimeSpan.Zero)).locked);
        Assert.True(await locks.IsLockAcquiredAsync("a"));
        await held.DisposeAsync();
        Assert.False(await locks.IsLockAcquiredAsync("a"));

        await locks.AcquireLockAsync("a", TimeSpan.FromSeconds(10));
        var waiting = locks.AcquireLockAsync("a");
        site.Time.Advance(TimeSpan.FromSeconds(10));
        await (await waiting.WaitAsync(TimeSpan.FromSeconds(30))).DisposeAsync();
    }

    [Fact]
    public async Task On_PostgreSQL_it_excludes_other_processes_and_the_death_of_one_frees_it()
    {
        await using var site = await RunningSite.StartAsync(TestDatabase.Postgres, new Script());
        await using var other = await site.StartAnotherAsync(new Script());
        var (here, there) = (LocksOf(site), LocksOf(other));

        var first = await here.AcquireLockAsync("a");
        var second = await here.AcquireLockAsync("b");
        Assert.False((await there.TryAcquireLockAsync("a", TimeSpan.Zero)).locked);
        await first.DisposeAsync();
        Assert.True((await there.TryAcquireLockAsync("a", TimeSpan.Zero)).locked);
        Assert.False((await there.TryAcquireLockAsync("b", TimeSpan.Zero)).locked);

        // As the server does for a process that dies.
        await site.DoAsync(async services =>
        {
            var store = services.GetRequiredService<Verger.Engine.Storage.DocumentStore>();
            await using var connection = await store.Database.OpenAsync(CancellationToken.None);
            await using var command = connection.CreateCommand();
            command.CommandText = "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND pid <> pg_backend_pid() AND granted";
            await command.ExecuteNonQueryAsync();
        });
        await second.DisposeAsync();
        Assert.False(await here.IsLockAcquiredAsync("b"));
    }

    private static ILock LocksOf(RunningSite site) => site.Application.Services.GetRequiredService<IDistributedLock>();
}
