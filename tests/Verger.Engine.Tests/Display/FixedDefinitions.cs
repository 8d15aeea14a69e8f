using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Verger.Engine.Tests.Display;

/// <summary>Content types that a test lays down.</summary>
public sealed class FixedDefinitions : IContentDefinitionManager
{
    public List<ContentTypeDefinition> Types { get; } = [];

    public Task<ContentTypeDefinition?> GetTypeDefinitionAsync(string name) => Task.FromResult(Types.Find(type => type.Name == name));

    public Task<ContentTypeDefinition?> LoadTypeDefinitionAsync(string name) => GetTypeDefinitionAsync(name);

    public Task<IEnumerable<ContentTypeDefinition>> ListTypeDefinitionsAsync() => Task.FromResult<IEnumerable<ContentTypeDefinition>>(Types);

    public Task<IEnumerable<ContentTypeDefinition>> LoadTypeDefinitionsAsync() => ListTypeDefinitionsAsync();

    public Task<IEnumerable<ContentPartDefinition>> LoadPartDefinitionsAsync() => throw new NotSupportedException();

    public Task<IEnumerable<ContentPartDefinition>> ListPartDefinitionsAsync() => throw new NotSupportedException();

    public Task<ContentPartDefinition?> LoadPartDefinitionAsync(string name) => throw new NotSupportedException();

    public Task<ContentPartDefinition?> GetPartDefinitionAsync(string name) => throw new NotSupportedException();

    public Task DeleteTypeDefinitionAsync(string name) => throw new NotSupportedException();

    public Task DeletePartDefinitionAsync(string name) => throw new NotSupportedException();

    public Task StoreTypeDefinitionAsync(ContentTypeDefinition contentTypeDefinition) => throw new NotSupportedException();

    public Task StorePartDefinitionAsync(ContentPartDefinition contentPartDefinition) => throw new NotSupportedException();

    public Task<string> GetIdentifierAsync() => Task.FromResult("fixed");
}
