using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

#nullable disable annotations // A driver may yield nothing and may say so or not, as with Orchard's own assemblies.

/// <summary>A driver of a class of part. Its shapes get the alternates and the differentiator that Orchard gives them.</summary>
public abstract class ContentPartDisplayDriver<TPart> : DisplayDriverBase, IContentPartDisplayDriver
    where TPart : ContentPart, new()
{
    private static readonly Task<IDisplayResult> _nothing = Task.FromResult<IDisplayResult>(null);

    private ContentTypePartDefinition _typePartDefinition;

    /// <summary>The shapes of the display.</summary>
    public virtual IDisplayResult Display(TPart part, BuildPartDisplayContext context) => null;

    /// <summary>The shapes of the display.</summary>
    public virtual Task<IDisplayResult> DisplayAsync(TPart part, BuildPartDisplayContext context)
        => Display(part, context) is { } result ? Task.FromResult(result) : _nothing;

    /// <summary>The shapes of the editor.</summary>
    public virtual IDisplayResult Edit(TPart part, BuildPartEditorContext context) => null;

    /// <summary>The shapes of the editor.</summary>
    public virtual Task<IDisplayResult> EditAsync(TPart part, BuildPartEditorContext context)
        => Edit(part, context) is { } result ? Task.FromResult(result) : _nothing;

    /// <summary>Takes over what was posted; without an override nothing is, and the editor is built.</summary>
    public virtual Task<IDisplayResult> UpdateAsync(TPart part, UpdatePartEditorContext context)
        => EditAsync(part, context);

    /// <summary>The shape of the display: the part's name, with its display mode if it has one.</summary>
    protected string GetDisplayShapeType(BuildPartDisplayContext context) => GetDisplayShapeType(typeof(TPart).Name, context);

    /// <summary>A shape of the display, with the part's display mode if it has one.</summary>
    protected string GetDisplayShapeType(string shapeType, BuildPartDisplayContext context)
        => context.TypePartDefinition.DisplayMode() is { Length: > 0 } mode ? shapeType + "_Display__" + mode : shapeType;

    /// <summary>The shape of the editor: the part's name, with the editor that it asks for.</summary>
    protected string GetEditorShapeType(BuildPartEditorContext context) => GetEditorShapeType(typeof(TPart).Name, context.TypePartDefinition);

    /// <summary>A shape of the editor, with the editor that the part asks for.</summary>
    protected string GetEditorShapeType(string shapeType, BuildPartEditorContext context) => GetEditorShapeType(shapeType, context.TypePartDefinition);

    /// <summary>The shape of the editor: the part's name, with the editor that it asks for.</summary>
    protected string GetEditorShapeType(ContentTypePartDefinition typePartDefinition) => GetEditorShapeType(typeof(TPart).Name, typePartDefinition);

    /// <summary>A shape of the editor, with the editor that the part asks for.</summary>
    protected string GetEditorShapeType(string shapeType, ContentTypePartDefinition typePartDefinition)
        => typePartDefinition.Editor() is { Length: > 0 } editor ? shapeType + "_Edit__" + editor : shapeType + "_Edit";

    /// <inheritdoc/>
    public override ShapeResult Factory(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder, Func<IShape, Task> initializeAsync)
    {
        var result = base.Factory(shapeType, shapeBuilder, initializeAsync);
        if (_typePartDefinition is not { } definition)
        {
            return result;
        }

        return result
            .Differentiator(ShapeDifferentiators.OfPart(definition, shapeType))
            .Alternates(definition, static (definition, shapeType, displayType) => ShapeAlternates.OfPart((ContentTypePartDefinition)definition, shapeType, displayType));
    }

    async Task<IDisplayResult> IContentPartDisplayDriver.BuildDisplayAsync(
        ContentPart contentPart, ContentTypePartDefinition typePartDefinition, BuildDisplayContext context)
    {
        if (contentPart is not TPart part)
        {
            return null;
        }

        Begin(typePartDefinition, context);
        return await DisplayAsync(part, new BuildPartDisplayContext(typePartDefinition, context));
    }

    async Task<IDisplayResult> IContentPartDisplayDriver.BuildEditorAsync(
        ContentPart contentPart, ContentTypePartDefinition typePartDefinition, BuildEditorContext context)
    {
        if (contentPart is not TPart part)
        {
            return null;
        }

        Begin(typePartDefinition, context);
        return await EditAsync(part, new BuildPartEditorContext(typePartDefinition, context));
    }

    async Task<IDisplayResult> IContentPartDisplayDriver.UpdateEditorAsync(
        ContentPart contentPart, ContentTypePartDefinition typePartDefinition, UpdateEditorContext context)
    {
        if (contentPart is not TPart part)
        {
            return null;
        }

        Begin(typePartDefinition, context);
        var result = await UpdateAsync(part, new UpdatePartEditorContext(typePartDefinition, context));
        part.ContentItem.Apply(typePartDefinition.Name, part);
        return result;
    }

    private void Begin(ContentTypePartDefinition typePartDefinition, BuildShapeContext context)
    {
        _typePartDefinition = typePartDefinition;
        Prefix = string.IsNullOrEmpty(context.HtmlFieldPrefix) ? typePartDefinition.Name : context.HtmlFieldPrefix + "." + typePartDefinition.Name;
    }
}
