using System.Text.Json.Nodes;

namespace OrchardCore.Recipes.Models;

/// <summary>One step of a recipe that runs.</summary>
public class RecipeExecutionContext
{
    /// <summary>Identifies the run.</summary>
    public string ExecutionId { get; set; } = "";

    /// <summary>What the recipe was run with: the values of <c>parameters('…')</c>.</summary>
    public IDictionary<string, object> Environment { get; set; } = new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The step's name.</summary>
    public string Name { get; set; } = "";

    /// <summary>The step, its helpers replaced by their values.</summary>
    public JsonObject Step { get; set; } = [];

    /// <summary>The recipe that the step is of.</summary>
    public RecipeDescriptor RecipeDescriptor { get; set; } = null!;

    /// <summary>Recipes that the step wants run after it.</summary>
    public IEnumerable<RecipeDescriptor> InnerRecipes { get; set; } = [];

    /// <summary>What the step found wrong, in words for people. One is enough for the recipe to fail.</summary>
    public IList<string> Errors { get; } = [];
}
