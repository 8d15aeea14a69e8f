using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.PublishLater.Models;

namespace Verger.Content.Scheduling;

/// <summary>The feature <c>OrchardCore.PublishLater</c>: its part, so that types and data may carry it. What publishes on time comes with the scheduler.</summary>
[Feature("OrchardCore.PublishLater")]
public sealed class PublishLaterStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<PublishLaterPart>();
        services.AddDataMigration<PublishLaterMigrations>();
    }
}
