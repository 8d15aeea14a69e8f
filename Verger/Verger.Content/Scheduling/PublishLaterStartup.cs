using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.PublishLater.Models;

namespace Verger.Content.Scheduling;

/// <summary>The feature <c>OrchardCore.PublishLater</c>: its part, and what publishes on time.</summary>
[Feature("OrchardCore.PublishLater")]
public sealed class PublishLaterStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<PublishLaterPart>().AddHandler<PublishLaterPartHandler>();
        services.AddIndexProvider<PublishLaterPartIndexProvider>();
        services.AddDataMigration<PublishLaterMigrations>();
        services.AddSingleton<IBackgroundTask, ScheduledPublishingBackgroundTask>();
    }
}
