using System.IO.Pipelines;
using System.Text.Json.Nodes;
using OrchardCore.Recipes.Models;

namespace OrchardCore.Deployment;

/// <summary>The package that the sources of a plan fill: a recipe, and files beside it.</summary>
public class DeploymentPlanResult
{
    /// <summary>Begins a package.</summary>
    /// <param name="fileBuilder">Takes its files.</param>
    /// <param name="recipeDescriptor">The head of its recipe.</param>
    public DeploymentPlanResult(IFileBuilder fileBuilder, RecipeDescriptor recipeDescriptor)
    {
        FileBuilder = fileBuilder;
        Recipe = new JsonObject
        {
            ["name"] = recipeDescriptor.Name,
            ["displayName"] = recipeDescriptor.DisplayName,
            ["description"] = recipeDescriptor.Description,
            ["author"] = recipeDescriptor.Author,
            ["website"] = recipeDescriptor.WebSite,
            ["version"] = recipeDescriptor.Version,
            ["issetuprecipe"] = recipeDescriptor.IsSetupRecipe,
            ["categories"] = new JsonArray([.. recipeDescriptor.Categories.Select(category => (JsonNode)category)]),
            ["tags"] = new JsonArray([.. recipeDescriptor.Tags.Select(tag => (JsonNode)tag)]),
        };
        if (recipeDescriptor.ExportUtc is { } exported)
        {
            Recipe["exportUtc"] = exported;
        }
    }

    /// <summary>The recipe; its steps come in by <see cref="FinalizeAsync"/>.</summary>
    public JsonObject Recipe { get; }

    /// <summary>The recipe steps, in the order in which they will run.</summary>
    public IList<JsonObject> Steps { get; init; } = [];

    /// <summary>Takes the files that steps refer to.</summary>
    public IFileBuilder FileBuilder { get; }

    /// <summary>Writes <c>Recipe.json</c>, last: a package without it was not finished. It is written as a stream, never held as one text.</summary>
    public async Task FinalizeAsync()
    {
        Recipe["steps"] = new JsonArray([.. Steps]);
        var pipe = new Pipe();
        var writing = RecipeWriter.WriteAsync(Recipe, pipe.Writer);
        try
        {
            await FileBuilder.SetFileAsync("Recipe.json", pipe.Reader.AsStream(leaveOpen: true));
        }
        finally
        {
            // Whoever writes would wait for ever for a reader that failed.
            await pipe.Reader.CompleteAsync();
        }

        await writing;
    }
}
