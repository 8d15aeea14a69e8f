using Microsoft.Extensions.Primitives;

namespace OrchardCore.Environment.Cache;

/// <summary>Tells those who keep a copy of something that it has changed.</summary>
public interface ISignal
{
    /// <summary>A token that expires when the key is signalled.</summary>
    IChangeToken GetToken(string key);

    /// <summary>Expires all tokens of the key.</summary>
    Task SignalTokenAsync(string key);
}
