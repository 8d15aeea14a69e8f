using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;

namespace Verger.Site.Recipes;

/// <summary>Runs recipes that modules bring.</summary>
[Feature("OrchardCore.Recipes")]
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services) => services.AddPermissionProvider<Permissions>();
}
