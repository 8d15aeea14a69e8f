using OrchardCore.ContentManagement.Metadata.Records;

namespace Verger.Content.Recipes;

/// <summary>Recipe steps <c>ContentDefinition</c> and <c>ReplaceContentDefinition</c>.</summary>
internal sealed class DefinitionStepModel
{
    public ContentTypeDefinitionRecord[] ContentTypes { get; set; } = [];

    public ContentPartDefinitionRecord[] ContentParts { get; set; } = [];
}
