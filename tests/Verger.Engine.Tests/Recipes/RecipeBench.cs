using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Entities;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Shell;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using Verger.Engine.Hosting.Extensions;
using Verger.Engine.Localization;
using Verger.Engine.Recipes;
using Verger.Recipes;
using Verger.Testing;

namespace Verger.Engine.Tests.Recipes;

/// <summary>Runs recipes written in a test, with a step <c>note</c> that remembers what it was given.</summary>
internal sealed class RecipeBench
{
    private readonly Dictionary<string, string> _files = [];
    private readonly ServiceCollection _services = new();
    private readonly Dictionary<string, string?> _settings = [];

    public RecipeBench()
    {
        _services.AddLogging();
        _services.AddRecipes();
        _services.AddSingleton<IStringLocalizerFactory>(new PoStringLocalizerFactory(new LocalizationManager([], [])));
        _services.AddSingleton<IExtensionManager>(new ExtensionManager([]));
        _services.AddSingleton<IShellFeaturesManager, NoFeatures>();
        _services.AddSingleton<IIdGenerator, CountingIds>();
        _services.AddSingleton(new ShellSettings { Name = "Default" });
        _services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(_settings).Build());
        _services.AddSingleton<IRecipeHarvester>(new Harvester(this));
        _services.AddScoped<IRecipeStepHandler>(_ => new NoteStep(Notes));
    }

    public List<RecipeExecutionContext> Notes { get; } = [];

    public IServiceCollection Services => _services;

    public RecipeBench File(string path, string text)
    {
        _files[path] = text;
        return this;
    }

    public RecipeBench Setting(string key, string value)
    {
        _settings[key] = value;
        _services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(_settings).Build());
        return this;
    }

    /// <summary>Runs a recipe whose steps are these.</summary>
    public Task RunStepsAsync(string steps, Dictionary<string, object>? environment = null) => RunAsync($$"""{ "name": "test", "steps": [ {{steps}} ] }""", environment);

    /// <summary>Runs a recipe.</summary>
    public async Task RunAsync(string recipe, Dictionary<string, object>? environment = null)
    {
        File("Recipes/test.recipe.json", recipe);
        await using var services = _services.BuildServiceProvider(validateScopes: true);
        await using var scope = services.CreateAsyncScope();
        await RunAsync(scope.ServiceProvider, environment);
    }

    public async Task RunAsync(IServiceProvider scope, Dictionary<string, object>? environment = null)
    {
        var files = new TextFiles(_files);
        var descriptor = new RecipeDescriptor { Name = "test", BasePath = "Recipes", FileProvider = files, RecipeFileInfo = files.GetFileInfo("Recipes/test.recipe.json") };
        await scope.GetRequiredService<IRecipeExecutor>().ExecuteAsync("", descriptor, environment ?? [], CancellationToken.None);
    }

    /// <summary>The value that a helper gives in a step.</summary>
    public async Task<string> ValueOfAsync(string helper, Dictionary<string, object>? environment = null)
    {
        await RunStepsAsync($$"""{ "name": "note", "value": "{{helper}}" }""", environment);
        return Notes[^1].Step["value"]!.GetValue<string>();
    }

    /// <summary>What is wrong with a recipe, as line and message.</summary>
    public async Task<IReadOnlyList<RecipeFault>> FaultsOfAsync(string recipe)
        => (await Assert.ThrowsAsync<RecipeFaultsException>(() => RunAsync(recipe))).Faults;

    private sealed class NoteStep(List<RecipeExecutionContext> notes) : NamedRecipeStepHandler("note")
    {
        protected override Task HandleAsync(RecipeExecutionContext context)
        {
            notes.Add(context);
            if (context.Step["fail"] is { } error)
            {
                context.Errors.Add(error.GetValue<string>());
            }

            return context.Step["throw"] is { } thrown ? throw new InvalidOperationException(thrown.GetValue<string>()) : Task.CompletedTask;
        }
    }

    private sealed class Harvester(RecipeBench bench) : IRecipeHarvester
    {
        public async Task<IEnumerable<RecipeDescriptor>> HarvestRecipesAsync()
        {
            var files = new TextFiles(bench._files);
            var reader = new Verger.Engine.Recipes.Files.RecipeReader();
            var recipes = new List<RecipeDescriptor>();
            foreach (var path in bench._files.Keys.Where(path => path.EndsWith(".recipe.json", StringComparison.Ordinal) && path != "Recipes/test.recipe.json"))
            {
                recipes.Add(await reader.GetRecipeDescriptorAsync("Recipes", files.GetFileInfo(path), files));
            }

            return recipes;
        }
    }

    private sealed class CountingIds : IIdGenerator
    {
        private int _count;

        public string GenerateUniqueId() => $"id{++_count}";
    }
}
