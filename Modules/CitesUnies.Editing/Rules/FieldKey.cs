using OrchardCore.ContentManagement;

namespace CitesUnies.Editing.Rules;

/// <summary>
/// The names under which editors post fields, so that a message stands beside its field. Most are called as what they store; Orchard's editor of a
/// date with time posts the local one, that of a taxonomy its terms.
/// </summary>
public static class FieldKey
{
    private static readonly Dictionary<string, string> _posted = new()
    {
        ["TextField"] = "Text",
        ["HtmlField"] = "Html",
        ["LinkField"] = "Url",
        ["MultiTextField"] = "Values",
        ["NumericField"] = "Value",
        ["BooleanField"] = "Value",
        ["DateField"] = "Value",
        ["TimeField"] = "Value",
        ["DateTimeField"] = "LocalDateTime",
        ["TaxonomyField"] = "TermEntries",
        ["MediaField"] = "Paths",
        ["ContentPickerField"] = "ContentItemIds",
        ["UserPickerField"] = "UserIds",
    };

    /// <summary>The key of a field, as <c>PartnerInstitution.Phone.Text</c>.</summary>
    /// <typeparam name="TPart">The class of the part, whose name the part has in its type.</typeparam>
    /// <typeparam name="TField">The class of the field.</typeparam>
    /// <param name="field">The field's name.</param>
    public static string Of<TPart, TField>(string field)
        where TPart : ContentPart
        where TField : ContentField
        => Of(typeof(TPart).Name, field, typeof(TField).Name);

    /// <summary>The key of a property of a part, as <c>TitlePart.Title</c>.</summary>
    /// <typeparam name="TPart">The class of the part, whose name the part has in its type.</typeparam>
    /// <param name="property">The property's name.</param>
    public static string Of<TPart>(string property)
        where TPart : ContentPart
        => typeof(TPart).Name + "." + property;

    /// <summary>The key of a field that only its definition tells of.</summary>
    /// <param name="part">The part's name in its type.</param>
    /// <param name="field">The field's name.</param>
    /// <param name="fieldType">The name of the field's class; one that is not known is called by the field alone.</param>
    public static string Of(string part, string field, string fieldType)
        => _posted.TryGetValue(fieldType, out var property) ? $"{part}.{field}.{property}" : $"{part}.{field}";
}
