using System.Text.Json;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Sitemaps.Services;

namespace Verger.Content.Sitemaps;

/// <summary>Recipe step <c>Sitemaps</c>: sitemaps, each in place of the one that has its id.</summary>
internal sealed class SitemapsStep(ISitemapManager sitemaps) : NamedRecipeStepHandler("Sitemaps")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        foreach (var sitemap in context.Step.Deserialize<SitemapsStepModel>(SitemapsStepModel.Json)!.Data)
        {
            sitemap.Path = sitemap.Path?.Trim('/');
            await sitemaps.UpdateSitemapAsync(sitemap);
        }
    }
}
