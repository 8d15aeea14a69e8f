namespace Verger.Recipes;

/// <summary>Checks the steps of one name before any step of the recipe runs. A scoped service, one for every step that can be wrong by itself.</summary>
public interface IRecipeStepValidator
{
    /// <summary>The name of the steps that it checks, in any case.</summary>
    string StepName { get; }

    /// <summary>Reports what is wrong, and notes what the step will define for the steps after it.</summary>
    ValueTask ValidateAsync(RecipeStepValidation step);
}
