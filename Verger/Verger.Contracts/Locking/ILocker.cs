namespace OrchardCore.Locking;

/// <summary>A lock that is held until this is disposed of.</summary>
public interface ILocker : IDisposable, IAsyncDisposable;
