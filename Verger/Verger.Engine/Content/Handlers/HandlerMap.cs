using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Verger.Engine.Content.Handlers;

/// <summary>Which steps are of interest to any handler of a part, of a field or of anything in a type, without making the handlers.</summary>
internal sealed class HandlerMap(IOptions<ContentOptions> options, HandlerEvents events)
{
    private readonly ConditionalWeakTable<ContentTypeDefinition, object> _types = [];

    public ContentEvent OfType(ContentTypeDefinition type)
        => (ContentEvent)_types.GetValue(type, definition => definition.Parts.Aggregate(ContentEvent.None, (sum, part) => sum | OfPart(part)));

    public ContentEvent OfPart(string partName) => Of(options.Value.ContentPartOptionsLookup.GetValueOrDefault(partName)?.Handlers);

    public ContentEvent OfField(string fieldType) => Of(options.Value.ContentFieldOptionsLookup.GetValueOrDefault(fieldType)?.Handlers);

    /// <summary>The steps of interest to the part or to one of its fields.</summary>
    public ContentEvent OfPart(ContentTypePartDefinition part)
        => part.PartDefinition.Fields.Aggregate(OfPart(part.PartDefinition.Name), (sum, field) => sum | OfField(field.FieldDefinition.Name));

    private ContentEvent Of(IReadOnlyList<Type>? handlers)
    {
        var sum = ContentEvent.None;
        for (var i = 0; i < handlers?.Count; i++)
            sum |= events.Of(handlers[i]);

        return sum;
    }
}
