using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace Verger.Users.Recipes;

/// <summary>
/// Recipe step <c>Users</c>: accounts by their identifier, else by their name, made when they are new. Passwords come as hashes, as they are exported.
/// An account that is changed loses its open sessions.
/// </summary>
internal sealed class UsersStep(UserManager<IUser> users) : NamedRecipeStepHandler("Users")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        foreach (var model in context.Step.Deserialize<UsersStepModel>(JOptions.Default)!.Users)
        {
            var known = await FindAsync(model);
            var account = known ?? new User { UserId = model.UserId ?? "" };
            Apply(model, account);
            var result = known is null ? await users.CreateAsync(account) : await users.UpdateSecurityStampAsync(account);
            if (known is null && result.Succeeded && model.IsLockoutEnabled is { } locks)
            {
                // Identity decides this for whoever is new.
                result = await users.SetLockoutEnabledAsync(account, locks);
            }

            foreach (var error in result.Errors)
            {
                context.Errors.Add($"Compte « {model.UserName} » : {error.Description}");
            }
        }
    }

    private async Task<User?> FindAsync(UsersStepUser model)
        => (string.IsNullOrEmpty(model.UserId) ? null : await users.FindByIdAsync(model.UserId)) as User ?? await users.FindByNameAsync(model.UserName) as User;

    private static void Apply(UsersStepUser model, User account)
    {
        account.UserName = model.UserName;
        account.Email = model.Email ?? account.Email;
        account.PasswordHash = model.PasswordHash ?? account.PasswordHash;
        account.EmailConfirmed = model.EmailConfirmed ?? account.EmailConfirmed;
        account.IsEnabled = model.IsEnabled ?? account.IsEnabled;
        account.IsLockoutEnabled = model.IsLockoutEnabled ?? account.IsLockoutEnabled;
        account.TwoFactorEnabled = model.TwoFactorEnabled ?? account.TwoFactorEnabled;
        account.PhoneNumber = model.PhoneNumber ?? account.PhoneNumber;
        account.PhoneNumberConfirmed = model.PhoneNumberConfirmed ?? account.PhoneNumberConfirmed;
        account.RoleNames = model.RoleNames is { } roles ? [.. roles] : account.RoleNames;
    }
}
