using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Attaches a part to a type.</summary>
public class ContentTypePartDefinitionBuilder
{
    protected readonly JsonObject _settings;

    public ContentTypePartDefinitionBuilder(ContentTypePartDefinition part)
    {
        Current = part;
        Name = part.Name;
        PartName = part.PartDefinition.Name;
        TypeName = part.ContentTypeDefinition?.Name;
        _settings = SettingsWriter.Copy(part.Settings);
    }

    public ContentTypePartDefinition Current { get; private set; }

    /// <summary>The name under which the part is attached.</summary>
    public string Name { get; }

    public string PartName { get; }

    /// <summary>The type; null while it is new.</summary>
    public string? TypeName { get; }

    public ContentTypePartDefinitionBuilder MergeSettings(JsonObject settings)
    {
        SettingsWriter.Merge(_settings, settings);
        return this;
    }

    public ContentTypePartDefinitionBuilder MergeSettings<T>(Action<T> setting) where T : class, new()
    {
        SettingsWriter.Merge(_settings, setting);
        return this;
    }

    public ContentTypePartDefinitionBuilder WithSettings<T>(T settings) where T : class
    {
        SettingsWriter.Set(_settings, settings);
        return this;
    }

    public ContentTypePartDefinition Build() => Current = new(Name, DefinitionCopies.Of(Current.PartDefinition), SettingsWriter.Copy(_settings));
}
