using CitesUnies.Editing.Migrations;
using OrchardCore.ArchiveLater.Models;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.PublishLater.Models;
using OrchardCore.Title.Models;

namespace CitesUnies.Portal.Migrations;

/// <summary>What every widget of the portal has.</summary>
public static class PortalWidgetBuilder
{
    /// <summary>A piece of pages that webmasters put in a layer, with a name for them, dates of publication and archiving, and the rules of its type.</summary>
    /// <param name="type">The type's builder.</param>
    /// <param name="part">The part that holds what it shows.</param>
    public static ContentTypeDefinitionBuilder AsPortalWidget(this ContentTypeDefinitionBuilder type, string part)
        => type.Stereotype("Widget").Draftable().Versionable().Securable()
            .WithPart(nameof(TitlePart), title => title
                .WithPosition("0")
                .WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }))
            .WithPart(part, shown => shown.WithPosition("1"))
            .WithPart(nameof(PublishLaterPart), later => later.WithPosition("2"))
            .WithPart(nameof(ArchiveLaterPart), later => later.WithPosition("3"))
            .WithContentRules();
}
