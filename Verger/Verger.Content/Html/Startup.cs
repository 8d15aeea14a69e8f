using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data.Migration;
using OrchardCore.Html.Models;
using OrchardCore.Modules;

namespace Verger.Content.Html;

/// <summary>The feature <c>OrchardCore.Html</c>.</summary>
[Feature("OrchardCore.Html")]
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<HtmlBodyPart>()
            .UseDisplayDriver<HtmlBodyPartDisplayDriver>()
            .AddHandler<HtmlBodyPartHandler>();
        services.AddDataMigration<HtmlMigrations>();
    }
}
