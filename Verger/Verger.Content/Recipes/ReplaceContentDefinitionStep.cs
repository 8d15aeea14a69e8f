using System.Text.Json;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Verger.Content.Recipes;

/// <summary>Recipe step <c>ReplaceContentDefinition</c>: what the named types and parts had before is gone.</summary>
internal sealed class ReplaceContentDefinitionStep(IContentDefinitionManager definitions) : NamedRecipeStepHandler("ReplaceContentDefinition")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var step = context.Step.Deserialize<DefinitionStepModel>(JOptions.Default)!;
        foreach (var part in step.ContentParts)
        {
            await definitions.DeletePartDefinitionAsync(part.Name);
            await ContentDefinitionStep.AlterAsync(definitions, part);
        }

        foreach (var type in step.ContentTypes)
        {
            await definitions.DeleteTypeDefinitionAsync(type.Name);
            await ContentDefinitionStep.AlterAsync(definitions, type);
        }
    }
}
