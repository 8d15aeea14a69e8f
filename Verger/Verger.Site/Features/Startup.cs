using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using Verger.Recipes;

namespace Verger.Site.Features;

/// <summary>Enables and disables features.</summary>
[Feature("OrchardCore.Features")]
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddRecipeExecutionStep<FeatureStep>();
        services.AddScoped<IRecipeStepValidator, FeatureStepValidator>();
    }
}
