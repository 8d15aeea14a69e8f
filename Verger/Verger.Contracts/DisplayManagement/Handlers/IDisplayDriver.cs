using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.DisplayManagement.Handlers;

#nullable disable annotations // A driver may yield nothing and may say so or not, as with Orchard's own assemblies.

/// <summary>Yields the shapes of a model.</summary>
public interface IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>
    where TDisplayContext : BuildDisplayContext
    where TEditorContext : BuildEditorContext
    where TUpdateContext : UpdateEditorContext
{
    /// <summary>Those of its display.</summary>
    Task<IDisplayResult> BuildDisplayAsync(TModel model, TDisplayContext context);

    /// <summary>Those of its editor.</summary>
    Task<IDisplayResult> BuildEditorAsync(TModel model, TEditorContext context);

    /// <summary>Takes over what was posted, and yields those of its editor.</summary>
    Task<IDisplayResult> UpdateEditorAsync(TModel model, TUpdateContext context);
}

/// <summary>Yields the shapes of a model.</summary>
public interface IDisplayDriver<TModel> : IDisplayDriver<TModel, BuildDisplayContext, BuildEditorContext, UpdateEditorContext>
{
}
