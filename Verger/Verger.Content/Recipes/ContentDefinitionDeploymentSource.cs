using OrchardCore.ContentManagement;
using OrchardCore.ContentTypes.Deployment;
using OrchardCore.Deployment;

namespace Verger.Content.Recipes;

/// <summary>Exports definitions as the recipe step <c>ContentDefinition</c>, which adds to what there is.</summary>
internal sealed class ContentDefinitionDeploymentSource(IContentDefinitionStore store) : DeploymentSourceBase<ContentDefinitionDeploymentStep>
{
    protected override async Task ProcessAsync(ContentDefinitionDeploymentStep step, DeploymentPlanResult result)
        => result.Steps.Add(step.IncludeAll
            ? await DefinitionExport.StepAsync(store, "ContentDefinition", null, null)
            : await DefinitionExport.StepAsync(store, "ContentDefinition", step.ContentTypes ?? [], step.ContentParts ?? []));
}
