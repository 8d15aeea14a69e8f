using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ArchiveLater.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace Verger.Content.Scheduling;

/// <summary>The feature <c>OrchardCore.ArchiveLater</c>: its part, so that types and data may carry it. What withdraws on time comes with the scheduler.</summary>
[Feature("OrchardCore.ArchiveLater")]
public sealed class ArchiveLaterStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<ArchiveLaterPart>();
        services.AddDataMigration<ArchiveLaterMigrations>();
    }
}
