using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Locking;
using OrchardCore.Locking.Distributed;
using Verger.Engine.Hosting.Composition;
using Verger.Engine.Hosting.Setup;
using Verger.Hosting;
using YesSql;

namespace Verger.Engine.Hosting;

/// <summary>Composes containers from what the database says that the site consists of, one at a time.</summary>
internal sealed class SiteComposer(ShellContextFactory factory, ShellHost host, SiteDatabase database, ShellSettings settings, IDistributedLock locks)
{
    private const string Turn = "Features";

    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(1);

    /// <summary>Waits until no other change of the site's features is under way, in whatever process.</summary>
    /// <exception cref="FeatureChangeException">One takes too long.</exception>
    public async Task<ILocker> TakeTurnAsync()
    {
        var (turn, taken) = await locks.TryAcquireLockAsync(Turn, _patience);
        return taken ? turn! : throw new FeatureChangeException("Un autre changement des fonctionnalités est en cours ; recommencez quand il sera terminé.");
    }

    /// <summary>What the site consists of; null while it is not set up.</summary>
    public async Task<ShellDescriptor?> ReadDescriptorAsync()
    {
        if (database.Store is not { } store)
        {
            return null;
        }

        await using var session = store.CreateSession();
        return await session.Query<ShellDescriptor>().FirstOrDefaultAsync();
    }

    /// <summary>Composes a container, which does not serve yet.</summary>
    /// <exception cref="UnknownFeatureException">An enabled feature is no more.</exception>
    public ShellContext Compose(ShellDescriptor descriptor) => factory.Create(settings, descriptor);

    /// <summary>Lets a container serve that is composed anew when another process has changed the features since.</summary>
    /// <returns>Whether one had.</returns>
    public async Task<bool> FollowAsync()
    {
        if (!IsBehind(await ReadDescriptorAsync()))
        {
            return false;
        }

        await using var turn = await TakeTurnAsync();
        var descriptor = await ReadDescriptorAsync();
        if (!IsBehind(descriptor))
        {
            return false;
        }

        var next = Compose(descriptor!);
        try
        {
            await host.ServeAsync(next);
        }
        catch
        {
            await next.DisposeAsync();
            throw;
        }

        return true;
    }

    private bool IsBehind(ShellDescriptor? descriptor)
        => descriptor is not null && host.Current.Blueprint.Descriptor.SerialNumber is > 0 and var serving && serving != descriptor.SerialNumber;
}
