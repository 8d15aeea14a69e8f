using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Title.Models;

namespace CitesUnies.Vocabulary.Migrations;

/// <summary>What the term types of all taxonomies have.</summary>
internal static class TermTypeBuilder
{
    /// <summary>A name, and a slug made from it that addresses hold.</summary>
    public static ContentTypeDefinitionBuilder WithTerm(this ContentTypeDefinitionBuilder type)
        => type
            .WithPart(nameof(TitlePart), part => part.WithPosition("0"))
            .WithPart(nameof(AutoroutePart), part => part
                .WithPosition("1")
                .WithSettings(new AutoroutePartSettings
                {
                    AllowCustomPath = true,
                    AllowDisabled = true,
                    Pattern = "{{ Model.ContentItem | display_text | slugify }}",
                }));
}
