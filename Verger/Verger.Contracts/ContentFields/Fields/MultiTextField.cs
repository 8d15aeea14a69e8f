using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>Any number of values chosen from the list in <see cref="Settings.MultiTextFieldSettings"/>.</summary>
public class MultiTextField : ContentField
{
    /// <summary>The chosen values, in the order of the list.</summary>
    public string[] Values { get; set; } = [];
}
