using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;
using Verger.Media.Serving;

namespace Verger.Media.Security;

/// <summary>
/// The feature <c>OrchardCore.Media.Security</c>: a file is there for who may view its folder, and for nobody else.
/// <see href="https://docs.orchardcore.net/en/latest/reference/modules/Media/">Orchard Core › Media</see>.
/// </summary>
[Feature("OrchardCore.Media.Security")]
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IMediaGate, GuardedMedia>();
        services.AddScoped<IAuthorizationHandler, ViewMediaFolderAuthorizationHandler>();
        services.AddPermissionProvider<SecureMediaPermissions>();
    }
}
