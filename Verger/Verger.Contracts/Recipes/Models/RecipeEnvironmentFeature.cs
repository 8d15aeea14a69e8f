namespace OrchardCore.Recipes.Models;

/// <summary>On a request's features: what <c>parameters('…')</c> of the recipes that it runs can read.</summary>
public class RecipeEnvironmentFeature
{
    /// <summary>The values by name.</summary>
    public IDictionary<string, object> Properties { get; set; } = new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase);
}
