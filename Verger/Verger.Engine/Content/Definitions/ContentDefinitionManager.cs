using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Records;

namespace Verger.Engine.Content.Definitions;

/// <summary>
/// The definitions as a unit of work sees them: those that all share, from its first look on, until it stores one itself;
/// then its own.
/// </summary>
internal sealed class ContentDefinitionManager(IContentDefinitionStore store, DefinitionCache cache) : IContentDefinitionManager
{
    private ContentDefinitionRecord? _own;
    private DefinitionSet? _ownSet;
    private DefinitionSet? _shared;
    private bool _changed;

    public async Task<ContentTypeDefinition?> GetTypeDefinitionAsync(string name) => (await ReadAsync()).Type(name);

    public async Task<ContentPartDefinition?> GetPartDefinitionAsync(string name) => (await ReadAsync()).Part(name);

    public async Task<IEnumerable<ContentTypeDefinition>> ListTypeDefinitionsAsync() => (await ReadAsync()).Types();

    public async Task<IEnumerable<ContentPartDefinition>> ListPartDefinitionsAsync() => (await ReadAsync()).Parts();

    public async Task<ContentTypeDefinition?> LoadTypeDefinitionAsync(string name) => (await LoadAsync()).Type(name);

    public async Task<ContentPartDefinition?> LoadPartDefinitionAsync(string name) => (await LoadAsync()).Part(name);

    public async Task<IEnumerable<ContentTypeDefinition>> LoadTypeDefinitionsAsync() => (await LoadAsync()).Types();

    public async Task<IEnumerable<ContentPartDefinition>> LoadPartDefinitionsAsync() => (await LoadAsync()).Parts();

    public async Task<string> GetIdentifierAsync() => (await ReadAsync()).Identifier;

    public Task StoreTypeDefinitionAsync(ContentTypeDefinition contentTypeDefinition) => ChangeAsync(record => record.Put(contentTypeDefinition));

    public Task StorePartDefinitionAsync(ContentPartDefinition contentPartDefinition) => ChangeAsync(record => record.Put(contentPartDefinition));

    public Task DeleteTypeDefinitionAsync(string name) => ChangeAsync(record =>
    {
        if (record.Type(name) is { } type)
            record.ContentTypeDefinitionRecords.Remove(type);
    });

    public Task DeletePartDefinitionAsync(string name) => ChangeAsync(record =>
    {
        if (record.Part(name) is not { } part)
            return;

        record.ContentPartDefinitionRecords.Remove(part);
        foreach (var type in record.ContentTypeDefinitionRecords)
            type.ContentTypePartDefinitionRecords = [.. type.ContentTypePartDefinitionRecords.Where(attached => attached.PartName != part.Name)];
    });

    private async ValueTask<DefinitionSet> ReadAsync()
        => _changed ? await LoadAsync() : _shared ??= cache.For(await store.GetContentDefinitionAsync());

    private async ValueTask<DefinitionSet> LoadAsync()
    {
        _own ??= await store.LoadContentDefinitionAsync();
        return _ownSet ??= new DefinitionSet(_own);
    }

    private async Task ChangeAsync(Action<ContentDefinitionRecord> change)
    {
        _own ??= await store.LoadContentDefinitionAsync();
        change(_own);
        await store.SaveContentDefinitionAsync(_own);
        _changed = true;
        _ownSet = null;
    }
}
