using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Verger.Content.Recipes;

/// <summary>The step <c>Content</c>.</summary>
public sealed class ContentStep(IContentManager contentManager) : NamedRecipeStepHandler("Content")
{
    /// <inheritdoc/>
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var data = context.Step["data"] ?? context.Step["Data"];
        await contentManager.ImportAsync(data!.AsArray().Select(node => node.Deserialize<ContentItem>()!).ToArray());
    }
}
