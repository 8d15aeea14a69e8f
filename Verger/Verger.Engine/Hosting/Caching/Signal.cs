using System.Collections.Concurrent;
using Microsoft.Extensions.Primitives;
using OrchardCore.Environment.Cache;

namespace Verger.Engine.Hosting.Caching;

/// <summary>Signals within this process.</summary>
internal sealed class Signal : ISignal
{
    private readonly ConcurrentDictionary<string, CancellationTokenSource> _sources = new(StringComparer.Ordinal);

    public IChangeToken GetToken(string key) => new CancellationChangeToken(_sources.GetOrAdd(key, _ => new CancellationTokenSource()).Token);

    public Task SignalTokenAsync(string key)
        => _sources.TryRemove(key, out var source) ? source.CancelAsync() : Task.CompletedTask;
}
