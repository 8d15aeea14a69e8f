using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Setup.Events;
using OrchardCore.Users;
using OrchardCore.Users.Services;
using Verger.Hosting;
using Verger.Recipes;
using Verger.Users.Accounts;
using Verger.Users.Recipes;
using Verger.Users.Setup;
using Verger.Users.SignIn;
using UserOptions = OrchardCore.Users.UserOptions;

namespace Verger.Users;

/// <summary>The feature <c>OrchardCore.Users</c>: accounts, on ASP.NET Core Identity.</summary>
[Feature("OrchardCore.Users")]
public sealed class Startup : StartupBase
{
    // Who asks is known before anything is answered.
    /// <inheritdoc/>
    public override int ConfigureOrder => -150;

    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddIdentityCore<IUser>(AccountPolicy.Apply)
            .AddUserStore<UserStore>()
            .AddSignInManager()
            .AddClaimsPrincipalFactory<PrincipalFactory>()
            .AddErrorDescriber<FrenchIdentityErrors>();
        services.AddScoped<IUserService, UserService>();
        services.AddIndexProvider<UserIndexProvider>();
        services.AddIndexProvider<UserByRoleNameIndexProvider>();
        services.AddDataMigration<UserMigrations>();
        services.AddScoped<ISetupEventHandler, AdministratorSetup>();
        services.AddRecipeExecutionStep<UsersStep>();
        services.AddScoped<IRecipeStepValidator, UsersStepValidator>();
        services.AddSignIn();
    }

    /// <inheritdoc/>
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        app.UseAuthentication();
        app.UseAuthorization();

        // While the site is set up there is nobody who could sign in, and the setup page answers every address.
        if (!serviceProvider.GetRequiredService<IEnabledModules>().IsEnabled("OrchardCore.Setup"))
        {
            routes.MapSignIn(serviceProvider.GetRequiredService<IOptions<UserOptions>>().Value);
        }
    }
}
