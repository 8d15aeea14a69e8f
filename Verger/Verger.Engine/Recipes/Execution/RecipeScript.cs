using Verger.Recipes;

namespace Verger.Engine.Recipes.Execution;

/// <summary>A recipe with all that it includes, as the steps that it comes to.</summary>
/// <param name="Steps">The steps in the order in which they run.</param>
/// <param name="Faults">What was wrong with reading them.</param>
internal sealed record RecipeScript(IReadOnlyList<RecipeStep> Steps, IReadOnlyList<RecipeFault> Faults);
