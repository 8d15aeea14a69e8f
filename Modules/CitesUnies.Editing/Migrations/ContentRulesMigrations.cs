using CitesUnies.Editing.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;

namespace CitesUnies.Editing.Migrations;

/// <summary>Defines the part that makes a type obey rules.</summary>
public sealed class ContentRulesMigrations(IContentDefinitionManager definitions) : DataMigration
{
    /// <summary>The first version.</summary>
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(ContentRulesPart), part => part
            .Attachable()
            .WithDescription("Fait obéir les contenus aux règles de leur type. À placer en dernier."));

        return 1;
    }
}
