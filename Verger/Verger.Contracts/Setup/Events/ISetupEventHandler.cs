using OrchardCore.Setup.Services;

namespace OrchardCore.Setup.Events;

/// <summary>Takes part in the setup of the site.</summary>
public interface ISetupEventHandler
{
    /// <summary>After the recipe, in its transaction. What goes into <see cref="SetupContext.Errors"/> undoes all of it.</summary>
    Task SetupAsync(SetupContext context) => Task.CompletedTask;

    /// <summary>When the setup failed: nothing of it is kept.</summary>
    Task FailedAsync(SetupContext context) => Task.CompletedTask;

    /// <summary>When all of it is committed.</summary>
    Task SucceededAsync() => Task.CompletedTask;
}
