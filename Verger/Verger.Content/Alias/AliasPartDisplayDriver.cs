using OrchardCore.Alias.Models;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace Verger.Content.Alias;

/// <summary>
/// Shows nothing of an alias, but lets a theme have a template for the item that has it: <c>Content-Alias-main-menu.cshtml</c>,
/// <c>Content-Alias-main-menu.Summary.cshtml</c> (https://docs.orchardcore.net/en/latest/reference/modules/Templates/).
/// </summary>
public sealed class AliasPartDisplayDriver : ContentPartDisplayDriver<AliasPart>
{
    /// <inheritdoc/>
    public override IDisplayResult Display(AliasPart part, BuildPartDisplayContext context)
    {
        if (part.Alias is { Length: > 0 } alias)
        {
            // In names of alternates a hyphen is two underscores, and a dot one.
            var metadata = context.Shape.Metadata;
            metadata.Alternates.Add($"{metadata.Type}__Alias__{alias.Replace("-", "__").Replace('.', '_')}");
        }

        return null!;
    }
}
