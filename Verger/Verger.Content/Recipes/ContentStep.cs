using System.Text.Json;
using OrchardCore.ContentManagement;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Verger.Content.Recipes;

/// <summary>Recipe step <c>Content</c>: items of <c>Data</c> as they are exported. A version that is there already and brings nothing new is passed over.</summary>
internal sealed class ContentStep(IContentManager contentManager) : NamedRecipeStepHandler("Content")
{
    protected override Task HandleAsync(RecipeExecutionContext context)
    {
        var items = context.Step["Data"].Deserialize<ContentItem[]>(JOptions.Default) ?? [];
        foreach (var item in items)
        {
            // Run again after setup, when parameters('AdminUserId') is empty, the recipe has nothing to say about who owns the item.
            item.Owner = NullIfEmpty(item.Owner);
            item.Author = NullIfEmpty(item.Author);
        }

        return contentManager.ImportAsync(items);
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
