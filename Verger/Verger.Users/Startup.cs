using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Setup.Events;
using OrchardCore.Users;
using OrchardCore.Users.Services;
using Verger.Users.Accounts;
using Verger.Users.Setup;

namespace Verger.Users;

/// <summary>The feature <c>OrchardCore.Users</c>: accounts, on ASP.NET Core Identity.</summary>
[Feature("OrchardCore.Users")]
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddIdentityCore<IUser>(AccountPolicy.Apply)
            .AddUserStore<UserStore>()
            .AddErrorDescriber<FrenchIdentityErrors>();
        services.AddScoped<IUserService, UserService>();
        services.AddIndexProvider<UserIndexProvider>();
        services.AddIndexProvider<UserByRoleNameIndexProvider>();
        services.AddDataMigration<UserMigrations>();
        services.AddScoped<ISetupEventHandler, AdministratorSetup>();
    }
}
