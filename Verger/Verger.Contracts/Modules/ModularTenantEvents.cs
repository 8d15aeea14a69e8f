namespace OrchardCore.Modules;

/// <summary>Base of <see cref="IModularTenantEvents"/> that does nothing.</summary>
public abstract class ModularTenantEvents : IModularTenantEvents
{
    /// <inheritdoc/>
    public virtual Task ActivatingAsync() => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task ActivatedAsync() => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task TerminatingAsync() => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task TerminatedAsync() => Task.CompletedTask;
}
