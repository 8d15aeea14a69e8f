using OrchardCore.Recipes.Models;

namespace Verger.Recipes;

/// <summary>A recipe was checked and has faults: nothing of it was run.</summary>
/// <param name="faults">All that is wrong.</param>
public sealed class RecipeFaultsException(IReadOnlyList<RecipeFault> faults)
    : RecipeExecutionException(new RecipeStepResult { Errors = [.. faults.Select(fault => fault.ToString())] })
{
    /// <summary>All that is wrong.</summary>
    public IReadOnlyList<RecipeFault> Faults { get; } = faults;
}
