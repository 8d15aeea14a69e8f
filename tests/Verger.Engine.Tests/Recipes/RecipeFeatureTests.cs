using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using OrchardCore.Recipes.Services;
using Verger.Hosting;
using Verger.Recipes;

namespace Verger.Engine.Tests.Recipes;

/// <summary>Recipes that change the enabled features run in the container that has them. A is enabled; B and C could be.</summary>
public sealed class RecipeFeatureTests
{
    private readonly RecipeBench _bench = new();
    private readonly Features _features = new("A", "B", "C");

    public RecipeFeatureTests()
    {
        _bench.Services.AddSingleton<IExtensionManager>(_features);
        _bench.Services.AddSingleton<IShellFeaturesManager>(_features);
        _bench.Services.AddScoped<IFeatureTransition>(services => _features.In(services));
        _bench.Services.AddScoped<IRecipeStepHandler, FeatureStep>();
    }

    [Theory]
    [InlineData("""{ "name": "Feature", "enable": [ "A", "B" ] }""", "A,B", "")]
    [InlineData("""{ "name": "feature", "enable": [ "B" ] }, { "name": "Feature", "enable": [ "C" ], "disable": [ "A" ] }""", "B,C", "A")]
    [InlineData("""{ "name": "Feature", "enable": [ "B" ] }, { "name": "Feature", "disable": [ "B", "A" ] }, { "name": "Feature", "enable": [ "A", "C" ] }""", "A,C", "B")]
    [InlineData("""{ "name": "Feature", "disable": [ "A" ] }""", "", "A")]
    [InlineData("""{ "name": "Feature", "enable": [ "Absent", "B", 3 ] }""", "B", "")]
    public async Task All_features_of_all_steps_are_changed_at_once_before_the_first_step(string steps, string enabled, string disabled)
    {
        await _bench.RunStepsAsync(steps + """, { "name": "note" }""");

        Assert.Equal((enabled, disabled), _features.Transitions.Single());
        Assert.Single(_bench.Notes);
    }

    [Theory]
    [InlineData("""{ "name": "Feature", "enable": [ "A" ] }""")]
    [InlineData("""{ "name": "Feature", "disable": [ "B" ] }""")]
    [InlineData("""{ "name": "note" }""")]
    public async Task A_recipe_that_changes_none_runs_where_it_is_called(string steps)
    {
        await _bench.RunStepsAsync(steps);

        Assert.Empty(_features.Transitions);
    }

    [Fact]
    public async Task Faults_are_found_with_the_new_features_and_undo_the_change()
    {
        await Assert.ThrowsAsync<RecipeFaultsException>(() => _bench.RunStepsAsync("""{ "name": "Feature", "enable": [ "B" ] }, { "name": "Inconnue" }"""));

        Assert.True(_features.HasFailed);
    }

    private sealed class FeatureStep() : NamedRecipeStepHandler("Feature")
    {
        protected override Task HandleAsync(OrchardCore.Recipes.Models.RecipeExecutionContext context) => Task.CompletedTask;
    }

    private sealed record Feature(string Id) : IFeatureInfo
    {
        public string Name => Id;

        public int Priority => 0;

        public string Category => "";

        public string Description => "";

        public bool DefaultTenantOnly => false;

        public IExtensionInfo Extension => throw new NotSupportedException();

        public string[] Dependencies => [];

        public bool IsAlwaysEnabled => false;

        public bool EnabledByDependencyOnly => false;
    }

    /// <summary>The first feature is enabled; a change is written down, and its work done in a scope of the same services.</summary>
    private sealed class Features(params string[] names) : IExtensionManager, IShellFeaturesManager, IFeatureTransition
    {
        private readonly Feature[] _all = Array.ConvertAll(names, name => new Feature(name));
        private IServiceProvider? _services;

        public List<(string Enable, string Disable)> Transitions { get; } = [];

        public bool HasFailed { get; private set; }

        public Features In(IServiceProvider services)
        {
            _services = services;
            return this;
        }

        public async Task RunAsync(IEnumerable<string> enable, IEnumerable<string> disable, Func<IServiceProvider, Task> work)
        {
            Transitions.Add((string.Join(',', enable.Order(StringComparer.Ordinal)), string.Join(',', disable.Order(StringComparer.Ordinal))));
            try
            {
                await work(_services!);
            }
            catch
            {
                HasFailed = true;
                throw;
            }
        }

        public IEnumerable<IFeatureInfo> GetFeatures() => _all;

        public Task<IEnumerable<IFeatureInfo>> GetEnabledFeaturesAsync() => Task.FromResult<IEnumerable<IFeatureInfo>>(_all[..1]);

        public Task<IEnumerable<IFeatureInfo>> GetAvailableFeaturesAsync() => Task.FromResult<IEnumerable<IFeatureInfo>>(_all);

        public Task<IEnumerable<IFeatureInfo>> GetAlwaysEnabledFeaturesAsync() => throw new NotSupportedException();

        public Task<IEnumerable<IFeatureInfo>> GetDisabledFeaturesAsync() => throw new NotSupportedException();

        public Task<(IEnumerable<IFeatureInfo>, IEnumerable<IFeatureInfo>)> UpdateFeaturesAsync(
            IEnumerable<IFeatureInfo> featuresToDisable, IEnumerable<IFeatureInfo> featuresToEnable, bool force) => throw new NotSupportedException();

        public Task<IEnumerable<IExtensionInfo>> GetEnabledExtensionsAsync() => throw new NotSupportedException();

        public IExtensionInfo GetExtension(string extensionId) => throw new NotSupportedException();

        public IEnumerable<IExtensionInfo> GetExtensions() => [];

        public IEnumerable<IFeatureInfo> GetFeatures(string[] featureIdsToLoad) => throw new NotSupportedException();

        public IEnumerable<IFeatureInfo> GetFeatureDependencies(string featureId) => throw new NotSupportedException();

        public IEnumerable<IFeatureInfo> GetDependentFeatures(string featureId) => throw new NotSupportedException();
    }
}
