using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata;

/// <summary>Altering definitions; a type or part that does not exist is made.</summary>
public static class ContentDefinitionManagerExtensions
{
    public static Task AlterTypeDefinitionAsync(this IContentDefinitionManager manager, string name, Action<ContentTypeDefinitionBuilder> alteration)
        => manager.AlterTypeDefinitionAsync(name, Awaitable(alteration));

    public static async Task AlterTypeDefinitionAsync(this IContentDefinitionManager manager, string name, Func<ContentTypeDefinitionBuilder, Task> alterationAsync)
    {
        var definition = await manager.LoadTypeDefinitionAsync(name) ?? new ContentTypeDefinition(name, name);
        var builder = new ContentTypeDefinitionBuilder(definition);
        await alterationAsync(builder);
        await manager.StoreTypeDefinitionAsync(builder.Build());
    }

    public static Task AlterPartDefinitionAsync(this IContentDefinitionManager manager, string name, Action<ContentPartDefinitionBuilder> alteration)
        => manager.AlterPartDefinitionAsync(name, Awaitable(alteration));

    public static async Task AlterPartDefinitionAsync(this IContentDefinitionManager manager, string name, Func<ContentPartDefinitionBuilder, Task> alterationAsync)
    {
        var definition = await manager.LoadPartDefinitionAsync(name) ?? new ContentPartDefinition(name);
        var builder = new ContentPartDefinitionBuilder(definition);
        await alterationAsync(builder);
        await manager.StorePartDefinitionAsync(builder.Build());
    }

    /// <summary>The types whose stereotype is <c>Widget</c>.</summary>
    public static async Task<IEnumerable<ContentTypeDefinition>> ListWidgetTypeDefinitionsAsync(this IContentDefinitionManager manager)
        => (await manager.ListTypeDefinitionsAsync()).Where(type => type.StereotypeEquals("Widget"));

    private static Func<TBuilder, Task> Awaitable<TBuilder>(Action<TBuilder> alteration) => builder =>
    {
        alteration(builder);
        return Task.CompletedTask;
    };
}
