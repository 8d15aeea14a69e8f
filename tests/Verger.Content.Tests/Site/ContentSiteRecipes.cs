using Verger.Recipes;
using Verger.Testing;

namespace Verger.Content.Tests.Site;

/// <summary>Runs recipes on a <see cref="ContentSite"/>, each in a unit of work of its own.</summary>
internal static class ContentSiteRecipes
{
    /// <summary>What is wrong with a recipe, as line and message.</summary>
    public static async Task<(int Line, string Message)[]> FaultsOfAsync(this ContentSite site, string recipe)
        => [.. (await Assert.ThrowsAsync<RecipeFaultsException>(() => site.DoAsync(services => TextRecipe.RunAsync(services, recipe)))).Faults.Select(fault => (fault.Line, fault.Message))];
}
