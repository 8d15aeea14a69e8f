namespace OrchardCore.Recipes.Models;

/// <summary>A recipe did not run: nothing of it was kept.</summary>
public class RecipeExecutionException : Exception
{
    /// <summary>A step that found something wrong.</summary>
    public RecipeExecutionException(RecipeStepResult result) : base(string.Join(System.Environment.NewLine, result.Errors)) => StepResult = result;

    /// <summary>A step that threw.</summary>
    public RecipeExecutionException(Exception exception, RecipeStepResult result)
        : base(result.Errors.Length == 0 ? exception.Message : string.Join(System.Environment.NewLine, result.Errors), exception) => StepResult = result;

    /// <summary>The step and what is wrong with it.</summary>
    public RecipeStepResult StepResult { get; }
}
