using OrchardCore.ContentManagement;

namespace Verger.Content.Tests.Pages;

internal static class ContentPartFields
{
    /// <summary>Fills in a field and returns the part, for the next one.</summary>
    public static ContentPart Set<TField>(this ContentPart part, string name, Action<TField> fill)
        where TField : ContentField, new()
    {
        part.Alter(name, fill);
        return part;
    }
}
