using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.DisplayManagement.Handlers;

#nullable disable annotations // A driver may yield nothing and may say so or not, as with Orchard's own assemblies.

/// <summary>A driver of a model, for contexts of its own.</summary>
public abstract class DisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>
    : DisplayDriverBase, IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>
    where TModel : class
    where TDisplayContext : BuildDisplayContext
    where TEditorContext : BuildEditorContext
    where TUpdateContext : UpdateEditorContext
{
    /// <summary>The model's name, part of the prefix of form fields.</summary>
    protected static readonly string ModelName = typeof(TModel).Name;

    private static readonly Task<IDisplayResult> _nothing = Task.FromResult<IDisplayResult>(null);

    /// <summary>Whether it yields shapes for that model.</summary>
    public virtual bool CanHandleModel(TModel model) => true;

    /// <summary>The shapes of the display.</summary>
    public virtual IDisplayResult Display(TModel model, TDisplayContext context) => null;

    /// <summary>The shapes of the display.</summary>
    public virtual Task<IDisplayResult> DisplayAsync(TModel model, TDisplayContext context)
        => Display(model, context) is { } result ? Task.FromResult(result) : _nothing;

    /// <summary>The shapes of the editor.</summary>
    public virtual IDisplayResult Edit(TModel model, TEditorContext context) => null;

    /// <summary>The shapes of the editor.</summary>
    public virtual Task<IDisplayResult> EditAsync(TModel model, TEditorContext context)
        => Edit(model, context) is { } result ? Task.FromResult(result) : _nothing;

    /// <summary>Takes over what was posted; without an override nothing is, and the editor is built.</summary>
    public virtual Task<IDisplayResult> UpdateAsync(TModel model, TUpdateContext context) => _nothing;

    Task<IDisplayResult> IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>.BuildDisplayAsync(TModel model, TDisplayContext context)
        => Handles(model, context) ? DisplayAsync(model, context) : _nothing;

    Task<IDisplayResult> IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>.BuildEditorAsync(TModel model, TEditorContext context)
        => Handles(model, context) ? EditAsync(model, context) : _nothing;

    Task<IDisplayResult> IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>.UpdateEditorAsync(TModel model, TUpdateContext context)
        => Handles(model, context) ? UpdateAsync(model, context) : _nothing;

    /// <summary>The prefix of form fields.</summary>
    protected virtual void BuildPrefix(TModel model, string htmlFieldPrefix)
        => Prefix = string.IsNullOrEmpty(htmlFieldPrefix) ? ModelName : htmlFieldPrefix + "." + ModelName;

    private bool Handles(TModel model, BuildShapeContext context)
    {
        if (!CanHandleModel(model))
        {
            return false;
        }

        BuildPrefix(model, context.HtmlFieldPrefix);
        return true;
    }
}

/// <summary>A driver of a model.</summary>
public abstract class DisplayDriver<TModel> : DisplayDriver<TModel, BuildDisplayContext, BuildEditorContext, UpdateEditorContext>, IDisplayDriver<TModel>
    where TModel : class
{
}
