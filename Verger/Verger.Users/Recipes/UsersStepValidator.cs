using System.Text.Json.Nodes;
using Verger.Recipes;

namespace Verger.Users.Recipes;

/// <summary>Checks that each account has a name and an address of its own, and values of the kind that they have to be.</summary>
internal sealed class UsersStepValidator : IRecipeStepValidator
{
    private static readonly string[] _texts = ["UserId", "PasswordHash", "PhoneNumber"];

    private static readonly string[] _flags = ["EmailConfirmed", "IsEnabled", "IsLockoutEnabled", "TwoFactorEnabled", "PhoneNumberConfirmed"];

    public string StepName => "Users";

    public ValueTask ValidateAsync(RecipeStepValidation step)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var addresses = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var user in step.Objects(step.Step, "Users", required: true))
        {
            CheckOwn(step, user, "UserName", names, "Un compte a un nom.");
            CheckOwn(step, user, "Email", addresses, "Un compte a une adresse électronique.");
            foreach (var text in _texts)
            {
                step.Text(user, text);
            }

            foreach (var flag in _flags)
            {
                step.Flag(user, flag);
            }

            _ = step.Texts(user, "RoleNames").Count();
        }

        return ValueTask.CompletedTask;
    }

    private static void CheckOwn(RecipeStepValidation step, JsonObject user, string property, HashSet<string> known, string missing)
    {
        if (step.Text(user, property, required: true) is { } value && (value.Length == 0 || !known.Add(value)))
        {
            step.Fault(user, property, value.Length == 0 ? missing : $"« {value} » figure deux fois.");
        }
    }
}
