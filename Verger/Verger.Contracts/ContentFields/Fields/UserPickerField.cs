using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>References to users.</summary>
public class UserPickerField : ContentField
{
    /// <summary>Ids of the chosen users.</summary>
    public string[] UserIds { get; set; } = [];
}
