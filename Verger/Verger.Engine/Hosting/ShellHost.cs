using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Scope;
using Verger.Engine.Hosting.Composition;

namespace Verger.Engine.Hosting;

/// <summary>Keeps the container that serves, and puts another in its place while requests go on.</summary>
internal sealed class ShellHost
{
    private volatile ShellContext? _current;

    /// <summary>The container that serves now.</summary>
    /// <exception cref="InvalidOperationException">None does yet.</exception>
    public ShellContext Current => _current ?? throw new InvalidOperationException("The site has not been activated.");

    /// <summary>Opens a scope on the container that serves now.</summary>
    public async Task<ShellScope> OpenScopeAsync()
    {
        while (true)
        {
            // Null when the container was put out of service between the two: another serves by then.
            if (await Current.CreateScopeAsync() is { } scope)
            {
                return scope;
            }
        }
    }

    /// <summary>Lets a container serve from the next request on. The one before is disposed of with its last open scope.</summary>
    public async Task ServeAsync(ShellContext next)
    {
        next.Pipeline ??= await ShellPipeline.BuildAsync(next.ServiceProvider!);
        var former = Interlocked.Exchange(ref _current, next);
        if (former is not null)
        {
            await former.ReleaseAsync();
        }
    }
}
