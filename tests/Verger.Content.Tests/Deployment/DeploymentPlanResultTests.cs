using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.Deployment;
using OrchardCore.Recipes.Models;
using Verger.Testing;

namespace Verger.Content.Tests.Deployment;

public sealed class DeploymentPlanResultTests
{
    private static readonly RecipeDescriptor _head = new() { Name = "n", DisplayName = "d", Author = "a", WebSite = "w", Version = "1", Categories = ["c"], Tags = ["t"] };

    [Fact]
    public async Task A_recipe_far_larger_than_what_is_held_at_once_is_written_whole()
    {
        var package = new MemoryPackage();
        var result = new DeploymentPlanResult(package, _head);
        var data = Enumerable.Range(0, 3000).Select(number => (JsonNode)new JsonObject { ["Number"] = number, ["Text"] = new string('é', 1000), ["Nothing"] = null }).ToArray();
        result.Steps.Add(new JsonObject { ["name"] = "Content", ["data"] = new JsonArray(data) });

        await result.FinalizeAsync();

        Assert.True(package.Files["Recipe.json"].Length > 6_000_000);
        Assert.True(JsonNode.DeepEquals(result.Recipe, JsonNode.Parse(package.Recipe)));
        Assert.Equal(2999, (int?)package.Steps("Content")[0]["data"]![2999]!["Number"]);
    }

    [Fact]
    public async Task The_head_stands_first_and_says_when_it_is_an_export()
    {
        var package = new MemoryPackage();

        await new DeploymentPlanResult(package, _head).FinalizeAsync();

        Assert.Equal(
            """{"name":"n","displayName":"d","description":"","author":"a","website":"w","version":"1","issetuprecipe":false,"categories":["c"],"tags":["t"],"steps":[]}""",
            JsonSerializer.Serialize(JsonNode.Parse(package.Recipe)));
    }

    [Fact]
    public async Task A_disk_that_is_full_ends_the_export()
    {
        var result = new DeploymentPlanResult(new FullDisk(), _head);
        result.Steps.Add(new JsonObject { ["name"] = "Content", ["data"] = new JsonArray([.. Enumerable.Range(0, 500).Select(_ => (JsonNode)new string('x', 1000))]) });

        var fault = await Assert.ThrowsAsync<IOException>(() => result.FinalizeAsync().WaitAsync(TimeSpan.FromSeconds(30)));

        Assert.Equal("full", fault.Message);
    }

    private sealed class FullDisk : IFileBuilder
    {
        public async Task SetFileAsync(string subpath, Stream stream)
        {
            await stream.ReadExactlyAsync(new byte[10]);
            throw new IOException("full");
        }
    }
}
