using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Records;

namespace Verger.Engine.Content.Definitions;

/// <summary>Finds definitions in the stored record and writes them to it.</summary>
internal static class DefinitionRecords
{
    public static ContentTypeDefinitionRecord? Type(this ContentDefinitionRecord record, string name)
        => record.ContentTypeDefinitionRecords.FirstOrDefault(type => string.Equals(type.Name, name, StringComparison.OrdinalIgnoreCase));

    public static ContentPartDefinitionRecord? Part(this ContentDefinitionRecord record, string name)
        => record.ContentPartDefinitionRecords.FirstOrDefault(part => string.Equals(part.Name, name, StringComparison.OrdinalIgnoreCase));

    public static void Put(this ContentDefinitionRecord record, ContentTypeDefinition definition)
    {
        var type = record.Type(definition.Name);
        if (type is null)
        {
            type = new ContentTypeDefinitionRecord { Name = definition.Name };
            record.ContentTypeDefinitionRecords.Add(type);
        }

        type.DisplayName = definition.DisplayName;
        type.Settings = definition.Settings;
        type.ContentTypePartDefinitionRecords =
        [
            .. definition.Parts.Select(part => new ContentTypePartDefinitionRecord
            {
                PartName = part.PartDefinition.Name,
                Name = part.Name,
                Settings = part.Settings,
            }),
        ];
    }

    public static void Put(this ContentDefinitionRecord record, ContentPartDefinition definition)
    {
        var part = record.Part(definition.Name);
        if (part is null)
        {
            part = new ContentPartDefinitionRecord { Name = definition.Name };
            record.ContentPartDefinitionRecords.Add(part);
        }

        part.Settings = definition.Settings;
        part.ContentPartFieldDefinitionRecords =
        [
            .. definition.Fields.Select(field => new ContentPartFieldDefinitionRecord
            {
                FieldName = field.FieldDefinition.Name,
                Name = field.Name,
                Settings = field.Settings,
            }),
        ];
    }
}
