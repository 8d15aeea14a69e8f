using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.Environment.Cache;

/// <summary>Signals that wait for the commit.</summary>
public static class SignalExtensions
{
    /// <summary>Expires all tokens of the key once the current scope has committed; not at all if it fails.</summary>
    public static void DeferredSignalToken(this ISignal signal, string key)
        => ShellScope.AddDeferredTask(_ => signal.SignalTokenAsync(key));
}
