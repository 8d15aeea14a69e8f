using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace CitesUnies.Modules.Tests.Rules;

/// <summary>Reads the properties of a part from a form.</summary>
internal sealed class PostedPartDriver<TPart> : ContentPartDisplayDriver<TPart>
    where TPart : ContentPart, new()
{
    public override async Task<IDisplayResult> UpdateAsync(TPart part, UpdatePartEditorContext context)
    {
        await context.Updater.TryUpdateModelAsync(part, Prefix);
        return null!;
    }
}
