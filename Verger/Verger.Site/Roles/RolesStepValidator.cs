using Verger.Recipes;

namespace Verger.Site.Roles;

/// <summary>Checks that each role has a name and permissions that are names.</summary>
internal sealed class RolesStepValidator : IRecipeStepValidator
{
    public string StepName => "Roles";

    public ValueTask ValidateAsync(RecipeStepValidation step)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var role in step.Objects(step.Step, "Roles", required: true))
        {
            if (step.Text(role, "Name", required: true) is { } name && (name.Length == 0 || !names.Add(name)))
            {
                step.Fault(role, "Name", name.Length == 0 ? "Un rôle a un nom." : $"Le rôle « {name} » figure deux fois.");
            }

            step.Text(role, "Description");
            _ = step.Texts(role, "Permissions").Count();
            if (step.Text(role, "PermissionBehavior") is { } behavior && !Enum.TryParse<PermissionBehavior>(behavior, ignoreCase: true, out _))
            {
                step.Fault(role, "PermissionBehavior", $"« {behavior} » doit être Replace, Add ou Remove.");
            }
        }

        return ValueTask.CompletedTask;
    }
}
