namespace OrchardCore.Recipes.Models;

/// <summary>How a recipe's run went.</summary>
public class RecipeResult
{
    /// <summary>Identifies the run.</summary>
    public string ExecutionId { get; set; } = "";

    /// <summary>Its steps.</summary>
    public IList<RecipeStepResult> Steps { get; set; } = [];

    /// <summary>Whether every step ran to its end.</summary>
    public bool IsCompleted => Steps.All(step => step.IsCompleted);

    /// <summary>Whether no step found anything wrong.</summary>
    public bool IsSuccessful => IsCompleted && Steps.All(step => step.IsSuccessful);
}
