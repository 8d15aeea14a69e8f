namespace OrchardCore.Modules;

/// <summary>Told when the site's container begins and ends to serve.</summary>
public interface IModularTenantEvents
{
    /// <summary>The container is about to serve its first request; runs in a scope of its own.</summary>
    Task ActivatingAsync();

    /// <summary>The container serves.</summary>
    Task ActivatedAsync();

    /// <summary>The container is about to be released.</summary>
    Task TerminatingAsync();

    /// <summary>The container has been released.</summary>
    Task TerminatedAsync();
}
