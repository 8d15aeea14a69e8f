using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Recipes.Events;
using OrchardCore.Recipes.Models;
using Verger.Testing;

namespace Verger.Engine.Tests.Recipes;

public sealed class RecipeRunTests
{
    private readonly RecipeBench _bench = new();

    [Fact]
    public async Task Included_recipes_run_in_the_place_of_the_step_that_names_them()
    {
        _bench.File("Recipes/a.recipe.json", """{ "name": "a", "steps": [ { "name": "note", "n": 2 } ] }""");
        _bench.File("Recipes/b.recipe.json", """{ "name": "b", "steps": [ { "name": "note", "n": 3 } ] }""");

        await _bench.RunStepsAsync("""
            { "name": "note", "n": 1 },
            { "name": "Recipes", "Values": [ { "executionid": "x", "name": "a" }, { "executionid": "x", "name": "B" } ] },
            { "name": "note", "n": 4 }
            """);

        Assert.Equal([1, 2, 3, 4], _bench.Notes.Select(note => note.Step["n"]!.GetValue<int>()));
        Assert.Equal(["test", "a", "b", "test"], _bench.Notes.Select(note => note.RecipeDescriptor.Name));
    }

    [Theory]
    [InlineData("fail", "Mauvais contenu.")]
    [InlineData("throw", "Panne.")]
    public async Task A_step_that_fails_stops_the_recipe_and_names_its_line(string how, string message)
    {
        var exception = await Assert.ThrowsAsync<RecipeExecutionException>(() => _bench.RunAsync($$"""
            { "steps": [
              { "name": "note" },
              { "name": "note", "{{how}}": "{{message}}" },
              { "name": "note" } ] }
            """));

        Assert.Equal("note", exception.StepResult.StepName);
        Assert.Equal($"test.recipe.json(3) : L'étape « note » a échoué : {message}", exception.Message);
        Assert.Equal(2, _bench.Notes.Count);
    }

    [Fact]
    public async Task Handlers_of_events_are_told_of_the_run()
    {
        var told = new EventLog();
        _bench.Services.AddSingleton<IRecipeEventHandler>(told);

        await _bench.RunStepsAsync("""{ "name": "note" }""");
        await Assert.ThrowsAsync<RecipeExecutionException>(() => _bench.RunStepsAsync("""{ "name": "note", "fail": "x" }"""));

        Assert.Equal(["executing", "step", "stepped", "executed", "executing", "step", "failed"], told.Events);
    }

    [Fact]
    public async Task A_cancelled_run_stops()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        _bench.File("Recipes/test.recipe.json", """{ "steps": [ { "name": "note" } ] }""");
        await using var services = _bench.Services.BuildServiceProvider();
        var files = new TextFiles(new Dictionary<string, string> { ["a"] = """{ "steps": [ { "name": "note" } ] }""" });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => services.CreateScope().ServiceProvider.GetRequiredService<OrchardCore.Recipes.Services.IRecipeExecutor>()
            .ExecuteAsync("", new RecipeDescriptor { FileProvider = files, RecipeFileInfo = files.GetFileInfo("a") }, new Dictionary<string, object>(), stop.Token));

        Assert.Empty(_bench.Notes);
    }

    private sealed class EventLog : IRecipeEventHandler
    {
        public List<string> Events { get; } = [];

        public Task RecipeExecutingAsync(string executionId, RecipeDescriptor descriptor) => Log("executing");

        public Task RecipeStepExecutingAsync(RecipeExecutionContext context) => Log("step");

        public Task RecipeStepExecutedAsync(RecipeExecutionContext context) => Log("stepped");

        public Task RecipeExecutedAsync(string executionId, RecipeDescriptor descriptor) => Log("executed");

        public Task ExecutionFailedAsync(string executionId, RecipeDescriptor descriptor) => Log("failed");

        private Task Log(string what)
        {
            Events.Add(what);
            return Task.CompletedTask;
        }
    }
}
