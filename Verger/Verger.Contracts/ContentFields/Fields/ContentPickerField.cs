using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>References to other content items, in the editor's order.</summary>
public class ContentPickerField : ContentField
{
    /// <summary>Ids of the chosen items. An item may since have been deleted or unpublished.</summary>
    public string[] ContentItemIds { get; set; } = [];
}
