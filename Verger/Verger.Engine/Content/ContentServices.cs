using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Entities;
using Verger.Engine.Content.Definitions;
using Verger.Engine.Content.Handlers;
using Verger.Engine.Content.Items;

namespace Verger.Engine.Content;

/// <summary>Registers content management: definitions, items, handlers.</summary>
public static class ContentServices
{
    public static IServiceCollection AddContentManagement(this IServiceCollection services)
    {
        services.AddOptions<ContentOptions>();
        services.TryAddSingleton<IHttpContextAccessor, HttpContextAccessor>();

        services.AddSingleton<DefinitionCache>();
        services.AddScoped<IContentDefinitionStore, ContentDefinitionStore>();
        services.AddScoped<IContentDefinitionManager, ContentDefinitionManager>();

        services.AddSingleton<ITypeActivatorFactory<ContentPart>, ContentPartFactory>();
        services.AddSingleton<ITypeActivatorFactory<ContentField>, ContentFieldFactory>();
        services.AddScoped<IContentPartHandlerResolver, ContentPartHandlerResolver>();
        services.AddScoped<IContentFieldHandlerResolver, ContentFieldHandlerResolver>();
        services.AddSingleton<HandlerEvents>();
        services.AddSingleton<HandlerMap>();
        services.AddSingleton<HandlerFaults>();
        services.AddScoped<PartWalker>();
        services.AddScoped<ContentHandlerPipeline>();
        services.AddScoped<IContentHandler, ContentPartHandlerCoordinator>();
        services.AddScoped<IContentHandler, ItemRecordHandler>();

        services.TryAddSingleton<IdGenerator>();
        services.TryAddSingleton<IIdGenerator>(provider => provider.GetRequiredService<IdGenerator>());
        services.TryAddSingleton<IContentItemIdGenerator>(provider => provider.GetRequiredService<IdGenerator>());
        services.AddScoped<StoredItems>();
        services.AddScoped<IContentManager, ContentManager>();
        services.AddScoped<IContentHandleManager, ContentHandleManager>();

        services.AddDataMigration<ContentItemMigrations>();
        services.AddIndexProvider<ContentItemIndexProvider>();
        return services;
    }
}
