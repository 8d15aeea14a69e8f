using System.Collections.Concurrent;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Records;

namespace Verger.Engine.Content.Definitions;

/// <summary>
/// The typed definitions of one state of the record. Each is made when first asked for; names are found whatever their case.
/// A part attached to a type is a definition of its own, since its fields know where they are attached.
/// </summary>
internal sealed class DefinitionSet(ContentDefinitionRecord record)
{
    private readonly ConcurrentDictionary<string, ContentTypeDefinition?> _types = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, ContentPartDefinition?> _parts = new(StringComparer.OrdinalIgnoreCase);

    public string Identifier { get; } = record.Identifier ?? string.Empty;

    public ContentTypeDefinition? Type(string name) => _types.TryGetValue(name, out var known) ? known : _types.GetOrAdd(name, BuildType);

    public ContentPartDefinition? Part(string name) => _parts.TryGetValue(name, out var known) ? known : _parts.GetOrAdd(name, BuildPart);

    public IEnumerable<ContentTypeDefinition> Types() => record.ContentTypeDefinitionRecords.Select(type => Type(type.Name)!).ToArray();

    public IEnumerable<ContentPartDefinition> Parts() => record.ContentPartDefinitionRecords.Select(part => Part(part.Name)!).ToArray();

    private ContentTypeDefinition? BuildType(string name)
        => record.Type(name) is { } type
            ? new ContentTypeDefinition(type.Name, type.DisplayName, type.ContentTypePartDefinitionRecords.Select(Build), type.Settings)
            : null;

    private ContentTypePartDefinition Build(ContentTypePartDefinitionRecord part)
        => new(part.Name, BuildPart(part.PartName) ?? new ContentPartDefinition(part.PartName), part.Settings);

    private ContentPartDefinition? BuildPart(string name)
        => record.Part(name) is { } part
            ? new ContentPartDefinition(part.Name, part.ContentPartFieldDefinitionRecords.Select(Build), part.Settings)
            : null;

    private static ContentPartFieldDefinition Build(ContentPartFieldDefinitionRecord field)
        => new(new ContentFieldDefinition(field.FieldName), field.Name, field.Settings);
}
