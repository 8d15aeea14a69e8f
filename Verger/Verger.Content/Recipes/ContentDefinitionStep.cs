using System.Text.Json;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Records;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Verger.Content.Recipes;

/// <summary>Recipe step <c>ContentDefinition</c>: adds to types and parts, made first when they are new.</summary>
internal sealed class ContentDefinitionStep(IContentDefinitionManager definitions) : NamedRecipeStepHandler("ContentDefinition")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var step = context.Step.Deserialize<DefinitionStepModel>(JOptions.Default)!;
        foreach (var part in step.ContentParts)
        {
            await AlterAsync(definitions, part);
        }

        foreach (var type in step.ContentTypes)
        {
            await AlterAsync(definitions, type);
        }
    }

    public static Task AlterAsync(IContentDefinitionManager definitions, ContentTypeDefinitionRecord record)
        => definitions.AlterTypeDefinitionAsync(record.Name, type =>
        {
            if (!string.IsNullOrEmpty(record.DisplayName))
            {
                type.DisplayedAs(record.DisplayName);
            }

            type.MergeSettings(record.Settings);
            foreach (var part in record.ContentTypePartDefinitionRecords)
            {
                type.WithPart(string.IsNullOrEmpty(part.Name) ? part.PartName : part.Name, part.PartName, settings => settings.MergeSettings(part.Settings));
            }
        });

    public static Task AlterAsync(IContentDefinitionManager definitions, ContentPartDefinitionRecord record)
        => definitions.AlterPartDefinitionAsync(record.Name, part =>
        {
            part.MergeSettings(record.Settings);
            foreach (var field in record.ContentPartFieldDefinitionRecords)
            {
                part.WithField(field.Name, settings => settings.OfType(field.FieldName).MergeSettings(field.Settings));
            }
        });
}
