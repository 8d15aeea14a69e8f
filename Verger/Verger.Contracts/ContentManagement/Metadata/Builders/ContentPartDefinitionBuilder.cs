using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Alters a part: its fields and settings.</summary>
public class ContentPartDefinitionBuilder
{
    private readonly List<ContentPartFieldDefinition> _fields;
    private readonly JsonObject _settings;

    public ContentPartDefinitionBuilder()
        : this(new ContentPartDefinition(string.Empty))
    {
    }

    public ContentPartDefinitionBuilder(ContentPartDefinition existing)
    {
        Current = existing;
        Name = existing.Name;
        _fields = [.. existing.Fields];
        _settings = SettingsWriter.Copy(existing.Settings);
    }

    public ContentPartDefinition Current { get; private set; }

    public string Name { get; private set; }

    public ContentPartDefinitionBuilder Named(string name)
    {
        Name = name;
        return this;
    }

    public ContentPartDefinitionBuilder MergeSettings(JsonObject settings)
    {
        SettingsWriter.Merge(_settings, settings);
        return this;
    }

    public ContentPartDefinitionBuilder MergeSettings<T>(Action<T> setting) where T : class, new()
    {
        SettingsWriter.Merge(_settings, setting);
        return this;
    }

    public ContentPartDefinitionBuilder WithSettings<T>(T settings) where T : class
    {
        SettingsWriter.Set(_settings, settings);
        return this;
    }

    public ContentPartDefinitionBuilder RemoveField(string fieldName)
    {
        _fields.RemoveAll(field => field.Name == fieldName);
        return this;
    }

    public ContentPartDefinitionBuilder WithField(string fieldName) => WithField(fieldName, _ => { });

    /// <summary>Attaches a field, or alters the one that is attached under that name.</summary>
    public ContentPartDefinitionBuilder WithField(string fieldName, Action<ContentPartFieldDefinitionBuilder> configuration)
    {
        var builder = BuilderOf(fieldName);
        configuration(builder);
        return Put(builder);
    }

    public ContentPartDefinitionBuilder WithField<TField>(string fieldName) => WithField<TField>(fieldName, _ => { });

    public ContentPartDefinitionBuilder WithField<TField>(string fieldName, Action<ContentPartFieldDefinitionBuilder> configuration)
        => WithField(fieldName, field => configuration(field.OfType(typeof(TField).Name)));

    public async Task<ContentPartDefinitionBuilder> WithFieldAsync(string fieldName, Func<ContentPartFieldDefinitionBuilder, Task> configurationAsync)
    {
        var builder = BuilderOf(fieldName);
        await configurationAsync(builder);
        return Put(builder);
    }

    public Task<ContentPartDefinitionBuilder> WithFieldAsync<TField>(string fieldName, Func<ContentPartFieldDefinitionBuilder, Task> configurationAsync)
        => WithFieldAsync(fieldName, field => configurationAsync(field.OfType(typeof(TField).Name)));

    /// <exception cref="ArgumentException">The name is missing or does not begin with a letter.</exception>
    public ContentPartDefinition Build()
    {
        DefinitionNames.Check(Name);
        return Current = new(Name, _fields.Select(DefinitionCopies.Of), SettingsWriter.Copy(_settings));
    }

    private ContentPartFieldDefinitionBuilder BuilderOf(string fieldName)
    {
        var existing = _fields.Find(field => field.Name == fieldName) ?? new ContentPartFieldDefinition(null!, fieldName, []);
        existing.PartDefinition ??= new ContentPartDefinition(Name);
        return new(existing);
    }

    private ContentPartDefinitionBuilder Put(ContentPartFieldDefinitionBuilder builder)
    {
        var built = builder.Build();
        var at = _fields.FindIndex(field => field.Name == built.Name);
        if (at < 0)
            _fields.Add(built);
        else
            _fields[at] = built;

        return this;
    }
}
