using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ArchiveLater.Models;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace Verger.Content.Scheduling;

/// <summary>The feature <c>OrchardCore.ArchiveLater</c>: its part, and what withdraws on time.</summary>
[Feature("OrchardCore.ArchiveLater")]
public sealed class ArchiveLaterStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<ArchiveLaterPart>().AddHandler<ArchiveLaterPartHandler>();
        services.AddIndexProvider<ArchiveLaterPartIndexProvider>();
        services.AddDataMigration<ArchiveLaterMigrations>();
        services.AddSingleton<IBackgroundTask, ScheduledArchivingBackgroundTask>();
    }
}
