using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata;

/// <summary>
/// The content types and parts of the site. <c>Get</c> and <c>List</c> give the shared definitions, to be read only;
/// <c>Load</c> gives those of this unit of work, to be altered and stored.
/// </summary>
public interface IContentDefinitionManager
{
    Task<IEnumerable<ContentTypeDefinition>> LoadTypeDefinitionsAsync();

    Task<IEnumerable<ContentTypeDefinition>> ListTypeDefinitionsAsync();

    Task<IEnumerable<ContentPartDefinition>> LoadPartDefinitionsAsync();

    Task<IEnumerable<ContentPartDefinition>> ListPartDefinitionsAsync();

    /// <summary>The type, null when there is none of that name.</summary>
    Task<ContentTypeDefinition?> LoadTypeDefinitionAsync(string name);

    /// <inheritdoc cref="LoadTypeDefinitionAsync"/>
    Task<ContentTypeDefinition?> GetTypeDefinitionAsync(string name);

    /// <summary>The part, null when nothing was ever defined under that name.</summary>
    Task<ContentPartDefinition?> LoadPartDefinitionAsync(string name);

    /// <inheritdoc cref="LoadPartDefinitionAsync"/>
    Task<ContentPartDefinition?> GetPartDefinitionAsync(string name);

    Task DeleteTypeDefinitionAsync(string name);

    Task DeletePartDefinitionAsync(string name);

    Task StoreTypeDefinitionAsync(ContentTypeDefinition contentTypeDefinition);

    Task StorePartDefinitionAsync(ContentPartDefinition contentPartDefinition);

    /// <summary>Changes whenever a definition does; what is derived from definitions may be kept under it.</summary>
    Task<string> GetIdentifierAsync();
}
