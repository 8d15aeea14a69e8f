using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Alters a type: its parts and settings.</summary>
public class ContentTypeDefinitionBuilder
{
    private readonly List<ContentTypePartDefinition> _parts;
    private readonly JsonObject _settings;
    private string _name;
    private string _displayName;

    public ContentTypeDefinitionBuilder()
        : this(new ContentTypeDefinition(string.Empty, string.Empty))
    {
    }

    public ContentTypeDefinitionBuilder(ContentTypeDefinition existing)
    {
        Current = existing;
        _name = existing.Name;
        _displayName = existing.DisplayName;
        _parts = [.. existing.Parts];
        _settings = SettingsWriter.Copy(existing.Settings);
    }

    public ContentTypeDefinition Current { get; private set; }

    public ContentTypeDefinitionBuilder WithName(string name)
    {
        _name = name;
        return this;
    }

    public ContentTypeDefinitionBuilder Named(string name) => WithName(name);

    public ContentTypeDefinitionBuilder WithDisplayName(string displayName)
    {
        _displayName = displayName;
        return this;
    }

    public ContentTypeDefinitionBuilder DisplayedAs(string displayName) => WithDisplayName(displayName);

    public ContentTypeDefinitionBuilder MergeSettings(JsonObject settings)
    {
        SettingsWriter.Merge(_settings, settings);
        return this;
    }

    public ContentTypeDefinitionBuilder MergeSettings<T>(Action<T> setting) where T : class, new()
    {
        SettingsWriter.Merge(_settings, setting);
        return this;
    }

    public ContentTypeDefinitionBuilder WithSettings<T>(T settings) where T : class
    {
        SettingsWriter.Set(_settings, settings);
        return this;
    }

    public ContentTypeDefinitionBuilder RemovePart(string partName)
    {
        _parts.RemoveAll(part => part.Name == partName);
        return this;
    }

    public ContentTypeDefinitionBuilder RemovePart<TPart>() => RemovePart(typeof(TPart).Name);

    public ContentTypeDefinitionBuilder WithPart(string partName) => WithPart(partName, _ => { });

    public ContentTypeDefinitionBuilder WithPart(string name, string partName) => WithPart(name, partName, _ => { });

    public ContentTypeDefinitionBuilder WithPart(string partName, Action<ContentTypePartDefinitionBuilder> configuration)
        => WithPart(partName, partName, configuration);

    public ContentTypeDefinitionBuilder WithPart(string name, string partName, Action<ContentTypePartDefinitionBuilder> configuration)
        => WithPart(name, new ContentPartDefinition(partName), configuration);

    public ContentTypeDefinitionBuilder WithPart<TPart>() => WithPart(typeof(TPart).Name);

    public ContentTypeDefinitionBuilder WithPart<TPart>(string name) => WithPart(name, typeof(TPart).Name);

    public ContentTypeDefinitionBuilder WithPart<TPart>(Action<ContentTypePartDefinitionBuilder> configuration)
        => WithPart(typeof(TPart).Name, configuration);

    public ContentTypeDefinitionBuilder WithPart<TPart>(string name, Action<ContentTypePartDefinitionBuilder> configuration)
        => WithPart(name, typeof(TPart).Name, configuration);

    /// <summary>Attaches a part under a name, or alters the one that is attached under it.</summary>
    public ContentTypeDefinitionBuilder WithPart(string name, ContentPartDefinition partDefinition, Action<ContentTypePartDefinitionBuilder> configuration)
    {
        var builder = BuilderOf(name, partDefinition);
        configuration(builder);
        return Put(builder);
    }

    public Task<ContentTypeDefinitionBuilder> WithPartAsync(string partName, Func<ContentTypePartDefinitionBuilder, Task> configurationAsync)
        => WithPartAsync(partName, partName, configurationAsync);

    public Task<ContentTypeDefinitionBuilder> WithPartAsync(string name, string partName, Func<ContentTypePartDefinitionBuilder, Task> configurationAsync)
        => WithPartAsync(name, new ContentPartDefinition(partName), configurationAsync);

    public async Task<ContentTypeDefinitionBuilder> WithPartAsync(string name, ContentPartDefinition partDefinition, Func<ContentTypePartDefinitionBuilder, Task> configurationAsync)
    {
        var builder = BuilderOf(name, partDefinition);
        await configurationAsync(builder);
        return Put(builder);
    }

    /// <exception cref="ArgumentException">The name is missing or does not begin with a letter.</exception>
    public ContentTypeDefinition Build()
    {
        DefinitionNames.Check(_name);
        var parts = _parts.Select(part => new ContentTypePartDefinition(part.Name, DefinitionCopies.Of(part.PartDefinition), part.Settings));
        return Current = new(_name, _displayName, parts, SettingsWriter.Copy(_settings));
    }

    private ContentTypePartDefinitionBuilder BuilderOf(string name, ContentPartDefinition partDefinition)
    {
        var existing = _parts.Find(part => part.Name == name) ?? new ContentTypePartDefinition(name, DefinitionCopies.Of(partDefinition), []);
        existing.ContentTypeDefinition ??= new ContentTypeDefinition(_name, _displayName);
        return new(existing);
    }

    private ContentTypeDefinitionBuilder Put(ContentTypePartDefinitionBuilder builder)
    {
        var built = builder.Build();
        var at = _parts.FindIndex(part => part.Name == built.Name);
        if (at < 0)
            _parts.Add(built);
        else
            _parts[at] = built;

        return this;
    }
}
