using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Builders.Models;
using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.Environment.Shell.Builders;

/// <summary>
/// A container composed for one set of enabled features. When another one takes its place it is released: scopes that are open
/// go on with it, and it is disposed with the last of them.
/// </summary>
public class ShellContext : IDisposable, IAsyncDisposable
{
    private readonly Lock _lock = new();
    private int _activeScopes;
    private bool _disposeStarted;

    /// <summary>The site's settings.</summary>
    public ShellSettings Settings { get; set; } = new();

    /// <summary>What the container was composed from.</summary>
    public ShellBlueprint Blueprint { get; set; } = new();

    /// <summary>The container.</summary>
    public ServiceProvider? ServiceProvider { get; set; }

    /// <summary>The request pipeline; null until it was built.</summary>
    public IShellPipeline? Pipeline { get; set; }

    /// <summary>Whether another container has taken this one's place.</summary>
    public bool Released { get; private set; }

    /// <summary>How many scopes are open.</summary>
    public int ActiveScopes => Volatile.Read(ref _activeScopes);

    /// <summary>Opens a scope; null when the container has been disposed of meanwhile, so that the caller asks for the one that serves now.</summary>
    public Task<ShellScope?> CreateScopeAsync()
    {
        lock (_lock)
        {
            if (_disposeStarted || ServiceProvider is null)
            {
                return Task.FromResult<ShellScope?>(null);
            }

            _activeScopes++;
        }

        return Task.FromResult<ShellScope?>(new ShellScope(this));
    }

    /// <summary>Says that another container has taken this one's place.</summary>
    public async Task ReleaseAsync()
    {
        lock (_lock)
        {
            Released = true;
            if (_activeScopes > 0 || _disposeStarted)
            {
                return;
            }

            _disposeStarted = true;
        }

        await DisposeContainerAsync();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        DisposeAsync().AsTask().GetAwaiter().GetResult();
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        lock (_lock)
        {
            if (_disposeStarted)
            {
                return;
            }

            _disposeStarted = true;
        }

        await DisposeContainerAsync();
        GC.SuppressFinalize(this);
    }

    internal async ValueTask CloseScopeAsync()
    {
        lock (_lock)
        {
            _activeScopes--;
            if (!Released || _activeScopes > 0 || _disposeStarted)
            {
                return;
            }

            _disposeStarted = true;
        }

        await DisposeContainerAsync();
    }

    private ValueTask DisposeContainerAsync() => ServiceProvider?.DisposeAsync() ?? ValueTask.CompletedTask;
}
