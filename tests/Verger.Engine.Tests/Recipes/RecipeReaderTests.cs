using Verger.Engine.Recipes.Files;
using Verger.Testing;

namespace Verger.Engine.Tests.Recipes;

public sealed class RecipeReaderTests
{
    [Fact]
    public async Task Reads_the_head()
    {
        var recipe = await ReadAsync("""
            {
              "name": "citesunies", "displayName": "Portail", "description": "d", "author": "a", "website": "w", "version": "1.0",
              "issetuprecipe": true, "categories": ["c"], "tags": ["t"], "exportUtc": "2026-03-20T09:00:00Z",
              "variables": { "Name": "x" }, "steps": [ { "name": "Feature" } ]
            }
            """);

        Assert.Equal(("citesunies", "Portail", "w", true), (recipe.Name, recipe.DisplayName, recipe.WebSite, recipe.IsSetupRecipe));
        Assert.Equal(new DateTime(2026, 3, 20, 9, 0, 0, DateTimeKind.Utc), recipe.ExportUtc);
        Assert.Equal(["t"], recipe.Tags);
        Assert.Equal("Recipes", recipe.BasePath);
        Assert.True(recipe.RequireNewScope);
    }

    [Fact]
    public async Task A_recipe_without_a_name_has_that_of_its_file() => Assert.Equal("portail", (await ReadAsync("""{ "steps": [] }""")).Name);

    [Theory]
    [InlineData("{\n\"name\": ", "portail.recipe.json(2) :")]
    [InlineData("{\n\n\"issetuprecipe\": \"oui\" }", "portail.recipe.json(3) : « issetuprecipe »")]
    public async Task A_head_at_fault_names_file_and_line(string text, string message)
        => Assert.StartsWith(message, (await Assert.ThrowsAsync<FormatException>(() => ReadAsync(text))).Message, StringComparison.Ordinal);

    private static Task<OrchardCore.Recipes.Models.RecipeDescriptor> ReadAsync(string text)
    {
        var files = new TextFiles(new Dictionary<string, string> { ["Recipes/portail.recipe.json"] = text });
        return new RecipeReader().GetRecipeDescriptorAsync("Recipes", files.GetFileInfo("Recipes/portail.recipe.json"), files);
    }
}
