using CitesUnies.Editing.Migrations;
using OrchardCore.ArchiveLater.Models;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.PublishLater.Models;
using OrchardCore.Seo.Models;
using OrchardCore.Title.Models;

namespace CitesUnies.Portal.Migrations;

/// <summary>What every content type of the portal has.</summary>
public static class PortalContentTypeBuilder
{
    /// <summary>A content that webmasters create, list, draft and version, with a title, an address, its metadata, its dates of publication and archiving, and the rules of its type.</summary>
    /// <param name="type">The type's builder.</param>
    /// <param name="addressPattern">The Liquid expression of its address.</param>
    /// <param name="parts">The type's own parts, after the title and the address.</param>
    public static ContentTypeDefinitionBuilder AsPortalContent(this ContentTypeDefinitionBuilder type, string addressPattern, params string[] parts)
    {
        type.Creatable().Listable().Draftable().Versionable().Securable()
            .WithPart(nameof(TitlePart), part => part
                .WithPosition("0")
                .WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }))
            .WithPart(nameof(AutoroutePart), part => part
                .WithPosition("1")
                .WithSettings(new AutoroutePartSettings { AllowCustomPath = true, AllowUpdatePath = true, Pattern = addressPattern }));

        var position = 2;
        foreach (var name in parts)
        {
            type.WithPart(name, part => part.WithPosition($"{position++}"));
        }

        return type
            .WithPart(nameof(SeoMetaPart), part => part.WithPosition($"{position++}"))
            .WithPart(nameof(PublishLaterPart), part => part.WithPosition($"{position++}"))
            .WithPart(nameof(ArchiveLaterPart), part => part.WithPosition($"{position++}"))
            .WithContentRules();
    }
}
