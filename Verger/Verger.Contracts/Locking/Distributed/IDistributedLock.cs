namespace OrchardCore.Locking.Distributed;

/// <summary>Locks that hold in all processes of the site, where its database can keep them (PostgreSQL); else within this process.</summary>
public interface IDistributedLock : ILock;
