using OrchardCore.ContentManagement;
using OrchardCore.ContentTypes.Deployment;
using OrchardCore.Deployment;

namespace Verger.Content.Recipes;

/// <summary>Exports definitions as the recipe step <c>ReplaceContentDefinition</c>, which takes the place of what there is.</summary>
internal sealed class ReplaceContentDefinitionDeploymentSource(IContentDefinitionStore store) : DeploymentSourceBase<ReplaceContentDefinitionDeploymentStep>
{
    protected override async Task ProcessAsync(ReplaceContentDefinitionDeploymentStep step, DeploymentPlanResult result)
        => result.Steps.Add(step.IncludeAll
            ? await DefinitionExport.StepAsync(store, "ReplaceContentDefinition", null, null)
            : await DefinitionExport.StepAsync(store, "ReplaceContentDefinition", step.ContentTypes ?? [], step.ContentParts ?? []));
}
