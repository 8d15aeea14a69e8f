using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Roles;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Security.Services;
using Verger.Recipes;

namespace Verger.Site.Roles;

/// <summary>The roles of the site and what they allow.</summary>
[Feature("OrchardCore.Roles.Core")]
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddAuthorization();
        services.AddSingleton<ISystemRoleProvider, SystemRoles>();
        services.AddSingleton<IPermissionGrantingService, PermissionGrantingService>();
        services.AddScoped<RoleRegister>();
        services.AddScoped<IRoleService, RoleService>();
        services.AddScoped<IPermissionService, PermissionService>();
        services.AddScoped<IAuthorizationHandler, RolePermissionsHandler>();
        services.AddPermissionProvider<Permissions>();
        services.AddRecipeExecutionStep<RolesStep>();
        services.AddScoped<IRecipeStepValidator, RolesStepValidator>();
    }
}
