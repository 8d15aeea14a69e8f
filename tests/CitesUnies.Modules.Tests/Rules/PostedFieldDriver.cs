using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace CitesUnies.Modules.Tests.Rules;

/// <summary>Reads a field from a form, by the names of its properties, as Orchard's own editors do.</summary>
internal sealed class PostedFieldDriver<TField> : ContentFieldDisplayDriver<TField>
    where TField : ContentField, new()
{
    public override async Task<IDisplayResult> UpdateAsync(TField field, UpdateFieldEditorContext context)
    {
        await context.Updater.TryUpdateModelAsync(field, Prefix);
        return null!;
    }
}
