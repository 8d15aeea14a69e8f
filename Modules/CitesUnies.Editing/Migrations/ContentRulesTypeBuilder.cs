using CitesUnies.Editing.Models;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;

namespace CitesUnies.Editing.Migrations;

/// <summary>How a migration makes a type obey its rules.</summary>
public static class ContentRulesTypeBuilder
{
    /// <summary>Attaches the <see cref="ContentRulesPart"/>. To be called after all other parts were: editors read parts in this order.</summary>
    /// <param name="type">The type's builder.</param>
    public static ContentTypeDefinitionBuilder WithContentRules(this ContentTypeDefinitionBuilder type)
        => type.WithPart(nameof(ContentRulesPart), part => part.WithPosition("1000"));
}
