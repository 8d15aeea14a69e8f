using OrchardCore.Abstractions.Setup;
using OrchardCore.Roles;
using OrchardCore.Setup.Events;
using OrchardCore.Setup.Services;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace Verger.Users.Setup;

/// <summary>Makes the administrator's account, in the transaction of the setup.</summary>
internal sealed class AdministratorSetup(IUserService users, ISystemRoleProvider roles) : ISetupEventHandler
{
    public async Task SetupAsync(SetupContext context)
    {
        var user = new User
        {
            UserId = Given(context, SetupConstants.AdminUserId),
            UserName = Given(context, SetupConstants.AdminUsername),
            Email = Given(context, SetupConstants.AdminEmail),
            EmailConfirmed = true,
            RoleNames = [roles.GetAdminRole().RoleName],
        };

        var password = Given(context, SetupConstants.AdminPassword);
        if (password.Length == 0)
        {
            context.Errors[SetupConstants.AdminPassword] = "Le mot de passe est obligatoire.";
        }

        await users.CreateUserAsync(user, password, (field, message) => Add(context.Errors, PropertyOf(field), message));
    }

    private static string Given(SetupContext context, string name) => context.Properties.TryGetValue(name, out var value) ? value?.ToString() ?? "" : "";

    private static string PropertyOf(string field) => field switch
    {
        nameof(User.UserName) => SetupConstants.AdminUsername,
        nameof(User.Email) => SetupConstants.AdminEmail,
        "Password" => SetupConstants.AdminPassword,
        _ => "",
    };

    private static void Add(IDictionary<string, string> errors, string property, string message)
        => errors[property] = errors.TryGetValue(property, out var known) ? known + " " + message : message;
}
