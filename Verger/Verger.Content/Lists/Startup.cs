using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Lists.Models;
using OrchardCore.Lists.Services;
using OrchardCore.Modules;
using Verger.Expressions;

namespace Verger.Content.Lists;

/// <summary>The feature <c>OrchardCore.Lists</c>.</summary>
[Feature("OrchardCore.Lists")]
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<ListPart>().UseDisplayDriver<ListPartDisplayDriver>();
        services.AddContentPart<ContainedPart>();
        services.AddScoped<IContentHandler, ContainedPartHandler>();
        services.AddIndexProvider<ContainedPartIndexProvider>();
        services.AddDataMigration<ListsMigrations>();
        services.AddScoped<IContainerService, ContainerService>();
        services.AddScoped<IExpressionFilter, ListItemsFilter>();
        services.AddScoped<IExpressionFilter, ListCountFilter>();
        services.AddScoped<IExpressionFilter, ContainerFilter>();
    }
}
