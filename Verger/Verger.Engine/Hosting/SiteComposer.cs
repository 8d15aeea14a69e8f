using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Descriptor.Models;
using Verger.Engine.Hosting.Composition;
using Verger.Engine.Hosting.Setup;
using YesSql;

namespace Verger.Engine.Hosting;

/// <summary>Composes containers from what the database says that the site consists of, one at a time.</summary>
internal sealed class SiteComposer(ShellContextFactory factory, ShellHost host, SiteDatabase database, ShellSettings settings)
{
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>Waits until no other change of the site's features is under way.</summary>
    public async Task<IDisposable> TakeTurnAsync()
    {
        await _turn.WaitAsync();
        return new Turn(_turn);
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
    /// <exception cref="Verger.Hosting.UnknownFeatureException">An enabled feature is no more.</exception>
    public ShellContext Compose(ShellDescriptor descriptor) => factory.Create(settings, descriptor);

    /// <summary>Lets a container serve that is composed anew from what the database says.</summary>
    public async Task ReloadAsync()
    {
        using var turn = await TakeTurnAsync();
        if (await ReadDescriptorAsync() is { } descriptor)
        {
            await host.ServeAsync(Compose(descriptor));
        }
    }

    private sealed class Turn(SemaphoreSlim semaphore) : IDisposable
    {
        public void Dispose() => semaphore.Release();
    }
}
