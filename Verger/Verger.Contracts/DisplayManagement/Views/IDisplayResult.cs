using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.DisplayManagement.Views;

/// <summary>What a driver yields.</summary>
public interface IDisplayResult
{
    /// <summary>Adds it to a display.</summary>
    Task ApplyAsync(BuildDisplayContext context);

    /// <summary>Adds it to an editor.</summary>
    Task ApplyAsync(BuildEditorContext context);
}
