using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>Plain text: one line, or several when its editor is <c>TextArea</c>. Never HTML: templates encode it.</summary>
public class TextField : ContentField
{
    /// <summary>The text, or null when nothing was entered.</summary>
    public string? Text { get; set; }
}
