using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using Verger.Recipes;

namespace Verger.Content.Recipes;

/// <summary>The recipe steps that define types and parts.</summary>
[Feature("OrchardCore.ContentTypes")]
public sealed class ContentTypesStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddRecipeExecutionStep<ContentDefinitionStep>();
        services.AddRecipeExecutionStep<ReplaceContentDefinitionStep>();
        services.AddScoped<IRecipeStepValidator>(provider => ActivatorUtilities.CreateInstance<DefinitionStepValidator>(provider, "ContentDefinition"));
        services.AddScoped<IRecipeStepValidator>(provider => ActivatorUtilities.CreateInstance<DefinitionStepValidator>(provider, "ReplaceContentDefinition"));
    }
}
