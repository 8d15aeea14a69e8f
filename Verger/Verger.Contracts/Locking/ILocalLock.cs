using OrchardCore.Locking.Distributed;

namespace OrchardCore.Locking;

/// <summary>Locks that hold within this process.</summary>
public interface ILocalLock : IDistributedLock;
