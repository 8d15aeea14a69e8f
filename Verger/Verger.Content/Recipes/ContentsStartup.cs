using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using Verger.Recipes;

namespace Verger.Content.Recipes;

/// <summary>The recipe step that brings items.</summary>
[Feature("OrchardCore.Contents")]
public sealed class ContentsStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddRecipeExecutionStep<ContentStep>();
        services.AddScoped<IRecipeStepValidator, ContentStepValidator>();
    }
}
