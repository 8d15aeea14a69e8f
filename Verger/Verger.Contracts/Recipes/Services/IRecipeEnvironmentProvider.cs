namespace OrchardCore.Recipes.Services;

/// <summary>Gives the recipes that run values for <c>parameters('…')</c>.</summary>
public interface IRecipeEnvironmentProvider
{
    /// <summary>Lower ones run first; later ones win.</summary>
    int Order { get; }

    /// <summary>Adds its values.</summary>
    Task PopulateEnvironmentAsync(IDictionary<string, object> environment);
}
