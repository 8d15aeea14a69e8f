namespace OrchardCore.Recipes.Models;

/// <summary>How a step went.</summary>
public class RecipeStepResult
{
    /// <summary>The step's name.</summary>
    public string StepName { get; set; } = "";

    /// <summary>Whether it ran to its end.</summary>
    public bool IsCompleted { get; set; }

    /// <summary>Whether it found nothing wrong.</summary>
    public bool IsSuccessful { get; set; }

    /// <summary>What it found wrong.</summary>
    public string[] Errors { get; set; } = [];
}
