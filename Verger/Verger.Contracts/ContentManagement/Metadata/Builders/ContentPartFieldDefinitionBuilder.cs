using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Attaches a field to a part.</summary>
public class ContentPartFieldDefinitionBuilder
{
    protected readonly JsonObject _settings;

    private ContentFieldDefinition _fieldDefinition;

    public ContentPartFieldDefinitionBuilder(ContentPartFieldDefinition field)
    {
        Current = field;
        Name = field.Name;
        PartName = field.PartDefinition?.Name;
        _fieldDefinition = field.FieldDefinition;
        _settings = SettingsWriter.Copy(field.Settings);
    }

    public ContentPartFieldDefinition Current { get; private set; }

    /// <summary>The name under which the field is attached.</summary>
    public string Name { get; }

    /// <summary>The class of field; null until <see cref="OfType(string)"/> says it.</summary>
    public string? FieldType => _fieldDefinition?.Name;

    /// <summary>The part; null while it is new.</summary>
    public string? PartName { get; }

    public ContentPartFieldDefinitionBuilder OfType(ContentFieldDefinition fieldDefinition)
    {
        _fieldDefinition = fieldDefinition;
        return this;
    }

    public ContentPartFieldDefinitionBuilder OfType(string fieldType) => OfType(new ContentFieldDefinition(fieldType));

    public ContentPartFieldDefinitionBuilder MergeSettings(JsonObject settings)
    {
        SettingsWriter.Merge(_settings, settings);
        return this;
    }

    public ContentPartFieldDefinitionBuilder MergeSettings<T>(Action<T> setting) where T : class, new()
    {
        SettingsWriter.Merge(_settings, setting);
        return this;
    }

    public ContentPartFieldDefinitionBuilder WithSettings<T>(T settings) where T : class
    {
        SettingsWriter.Set(_settings, settings);
        return this;
    }

    public ContentPartFieldDefinitionBuilder WithSettings<T>() where T : class, new() => WithSettings(new T());

    /// <exception cref="InvalidOperationException">The class of field was not said.</exception>
    public ContentPartFieldDefinition Build()
    {
        if (FieldType is null)
            throw new InvalidOperationException($"The field '{Name}' of the part '{PartName}' has no type: say it with {nameof(OfType)}.");

        return Current = new(_fieldDefinition, Name, SettingsWriter.Copy(_settings));
    }
}
