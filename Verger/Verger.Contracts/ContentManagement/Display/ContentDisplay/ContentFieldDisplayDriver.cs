using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

#nullable disable annotations // A driver may yield nothing and may say so or not, as with Orchard's own assemblies.

/// <summary>A driver of a class of field. Its shapes get the alternates and the differentiator that Orchard gives them.</summary>
public abstract class ContentFieldDisplayDriver<TField> : DisplayDriverBase, IContentFieldDisplayDriver
    where TField : ContentField, new()
{
    private static readonly Task<IDisplayResult> _nothing = Task.FromResult<IDisplayResult>(null);

    private ContentPartFieldDefinition _partFieldDefinition;
    private ContentTypePartDefinition _typePartDefinition;

    /// <summary>The shapes of the display.</summary>
    public virtual IDisplayResult Display(TField field, BuildFieldDisplayContext fieldDisplayContext) => null;

    /// <summary>The shapes of the display.</summary>
    public virtual Task<IDisplayResult> DisplayAsync(TField field, BuildFieldDisplayContext fieldDisplayContext)
        => Display(field, fieldDisplayContext) is { } result ? Task.FromResult(result) : _nothing;

    /// <summary>The shapes of the editor.</summary>
    public virtual IDisplayResult Edit(TField field, BuildFieldEditorContext context) => null;

    /// <summary>The shapes of the editor.</summary>
    public virtual Task<IDisplayResult> EditAsync(TField field, BuildFieldEditorContext context)
        => Edit(field, context) is { } result ? Task.FromResult(result) : _nothing;

    /// <summary>Takes over what was posted; without an override nothing is, and the editor is built.</summary>
    public virtual Task<IDisplayResult> UpdateAsync(TField field, UpdateFieldEditorContext context)
        => EditAsync(field, context);

    /// <summary>The shape of the display: the field's type, with its display mode if it has one.</summary>
    protected string GetDisplayShapeType(BuildFieldDisplayContext context) => GetDisplayShapeType(typeof(TField).Name, context);

    /// <summary>A shape of the display, with the field's display mode if it has one.</summary>
    protected string GetDisplayShapeType(string shapeType, BuildFieldDisplayContext context)
        => context.PartFieldDefinition.DisplayMode() is { Length: > 0 } mode ? shapeType + "_Display__" + mode : shapeType;

    /// <summary>The shape of the editor: the field's type, with the editor that it asks for.</summary>
    protected string GetEditorShapeType(BuildFieldEditorContext context) => GetEditorShapeType(typeof(TField).Name, context.PartFieldDefinition);

    /// <summary>A shape of the editor, with the editor that the field asks for.</summary>
    protected string GetEditorShapeType(string shapeType, BuildFieldEditorContext context) => GetEditorShapeType(shapeType, context.PartFieldDefinition);

    /// <summary>The shape of the editor: the field's type, with the editor that it asks for.</summary>
    protected string GetEditorShapeType(ContentPartFieldDefinition partFieldDefinition) => GetEditorShapeType(typeof(TField).Name, partFieldDefinition);

    /// <summary>A shape of the editor, with the editor that the field asks for.</summary>
    protected string GetEditorShapeType(string shapeType, ContentPartFieldDefinition partFieldDefinition)
        => partFieldDefinition.Editor() is { Length: > 0 } editor ? shapeType + "_Edit__" + editor : shapeType + "_Edit";

    /// <inheritdoc/>
    public override ShapeResult Factory(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder, Func<IShape, Task> initializeAsync)
    {
        var result = base.Factory(shapeType, shapeBuilder, initializeAsync);
        if (_partFieldDefinition is not { } definition)
        {
            return result;
        }

        return result
            .Differentiator(ShapeDifferentiators.OfField(definition, shapeType))
            .Alternates(definition, static (definition, shapeType, displayType) => ShapeAlternates.OfField((ContentPartFieldDefinition)definition, shapeType, displayType));
    }

    async Task<IDisplayResult> IContentFieldDisplayDriver.BuildDisplayAsync(
        ContentPart contentPart, ContentPartFieldDefinition partFieldDefinition, ContentTypePartDefinition typePartDefinition, BuildDisplayContext context)
    {
        if (partFieldDefinition.FieldDefinition.Name != typeof(TField).Name)
        {
            return null;
        }

        // A field that the item does not have is shown as an empty one, without putting it into the item.
        var field = contentPart.Get<TField>(partFieldDefinition.Name) ?? new TField { ContentItem = contentPart.ContentItem };
        Begin(partFieldDefinition, typePartDefinition, context);
        return await DisplayAsync(field, new BuildFieldDisplayContext(contentPart, typePartDefinition, partFieldDefinition, context));
    }

    async Task<IDisplayResult> IContentFieldDisplayDriver.BuildEditorAsync(
        ContentPart contentPart, ContentPartFieldDefinition partFieldDefinition, ContentTypePartDefinition typePartDefinition, BuildEditorContext context)
    {
        if (partFieldDefinition.FieldDefinition.Name != typeof(TField).Name)
        {
            return null;
        }

        Begin(partFieldDefinition, typePartDefinition, context);
        return await EditAsync(
            contentPart.GetOrCreate<TField>(partFieldDefinition.Name),
            new BuildFieldEditorContext(contentPart, typePartDefinition, partFieldDefinition, context));
    }

    async Task<IDisplayResult> IContentFieldDisplayDriver.UpdateEditorAsync(
        ContentPart contentPart, ContentPartFieldDefinition partFieldDefinition, ContentTypePartDefinition typePartDefinition, UpdateEditorContext context)
    {
        if (partFieldDefinition.FieldDefinition.Name != typeof(TField).Name)
        {
            return null;
        }

        Begin(partFieldDefinition, typePartDefinition, context);
        var field = contentPart.GetOrCreate<TField>(partFieldDefinition.Name);
        var result = await UpdateAsync(field, new UpdateFieldEditorContext(contentPart, typePartDefinition, partFieldDefinition, context));
        contentPart.Apply(partFieldDefinition.Name, field);
        return result;
    }

    private void Begin(ContentPartFieldDefinition partFieldDefinition, ContentTypePartDefinition typePartDefinition, BuildShapeContext context)
    {
        _partFieldDefinition = partFieldDefinition;
        _typePartDefinition = typePartDefinition;
        var prefix = typePartDefinition.Name + "." + partFieldDefinition.Name;
        Prefix = string.IsNullOrEmpty(context.HtmlFieldPrefix) ? prefix : context.HtmlFieldPrefix + "." + prefix;
    }
}
