using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Alias.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace Verger.Content.Alias;

/// <summary>The feature <c>OrchardCore.Alias</c>.</summary>
[Feature("OrchardCore.Alias")]
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<AliasPart>().UseDisplayDriver<AliasPartDisplayDriver>().AddHandler<AliasPartHandler>();
        services.AddDataMigration<AliasMigrations>();
        services.AddIndexProvider<AliasPartIndexProvider>();
        services.AddScoped<IContentHandleProvider, AliasHandleProvider>();
    }
}
