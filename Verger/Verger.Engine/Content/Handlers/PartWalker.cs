using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Verger.Engine.Content.Handlers;

/// <summary>
/// Goes through the parts and fields of an item for one step. Only those that have a handler for it are read from the JSON.
/// Handlers are called in the order of their registration before a step, in reverse after it.
/// </summary>
internal sealed class PartWalker(
    IContentDefinitionManager definitions,
    ITypeActivatorFactory<ContentPart> partTypes,
    ITypeActivatorFactory<ContentField> fieldTypes,
    IContentPartHandlerResolver partHandlers,
    IContentFieldHandlerResolver fieldHandlers,
    HandlerMap map,
    HandlerEvents events,
    HandlerFaults faults)
{
    private const ContentEvent After = ContentEvent.Activated | ContentEvent.Initialized | ContentEvent.Created | ContentEvent.Loaded
        | ContentEvent.Imported | ContentEvent.Updated | ContentEvent.Validated | ContentEvent.Versioned | ContentEvent.DraftSaved
        | ContentEvent.Published | ContentEvent.Unpublished | ContentEvent.Removed | ContentEvent.Cloned;

    public async Task InvokeAsync<TContext, TFieldContext>(
        ContentEvent step,
        TContext context,
        ContentItem item,
        Func<IContentPartHandler, TContext, PartOfItem, Task> callPart,
        Func<TContext, TFieldContext> fieldContext,
        Func<IContentFieldHandler, TFieldContext, FieldOfItem, Task> callField,
        Action<TContext, TFieldContext>? afterField = null,
        ContentItem? building = null)
    {
        if (await definitions.GetTypeDefinitionAsync(item.ContentType) is not { } type || (map.OfType(type) & step) == 0)
            return;

        foreach (var definition in type.Parts)
        {
            if ((map.OfPart(definition) & step) == 0)
                continue;

            var partType = partTypes.GetTypeActivator(definition.PartDefinition.Name).Type;
            if (item.Get(partType, definition.Name) is not ContentPart part)
                continue;

            var subject = new PartOfItem(definition, part, (ContentPart?)building?.Get(partType, definition.Name));
            await CallAsync(step, partHandlers.GetHandlers(definition.PartDefinition.Name), handler => callPart(handler, context, subject));

            foreach (var field in definition.PartDefinition.Fields)
                await InvokeAsync(step, context, subject, field, fieldContext, callField, afterField);
        }
    }

    private async Task InvokeAsync<TContext, TFieldContext>(
        ContentEvent step,
        TContext context,
        PartOfItem part,
        ContentPartFieldDefinition definition,
        Func<TContext, TFieldContext> fieldContext,
        Func<IContentFieldHandler, TFieldContext, FieldOfItem, Task> callField,
        Action<TContext, TFieldContext>? afterField)
    {
        if ((map.OfField(definition.FieldDefinition.Name) & step) == 0)
            return;

        var fieldType = fieldTypes.GetTypeActivator(definition.FieldDefinition.Name).Type;
        if (part.Part.Get(fieldType, definition.Name) is not ContentField field)
            return;

        var of = fieldContext(context);
        if (of is ContentFieldContextBase where)
        {
            where.ContentPartFieldDefinition = definition;
            where.PartName = part.Definition.Name;
        }

        var subject = new FieldOfItem(field, (ContentField?)part.Building?.Get(fieldType, definition.Name));
        await CallAsync(step, fieldHandlers.GetHandlers(definition.FieldDefinition.Name), handler => callField(handler, of, subject));
        afterField?.Invoke(context, of);
    }

    private async Task CallAsync<THandler>(ContentEvent step, IList<THandler> handlers, Func<THandler, Task> call) where THandler : class
    {
        var reverse = (step & After) != 0;
        for (var i = 0; i < handlers.Count; i++)
        {
            var handler = handlers[reverse ? handlers.Count - 1 - i : i];
            if ((events.Of(handler.GetType()) & step) == 0)
                continue;

            try
            {
                await call(handler);
            }
            catch (Exception exception) when (faults.MayGoOn(exception, handler, step))
            {
            }
        }
    }
}
