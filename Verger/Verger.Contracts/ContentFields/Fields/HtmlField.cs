using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>Rich text. Sanitised when saved and when displayed unless <see cref="Settings.HtmlFieldSettings.SanitizeHtml"/> says otherwise.</summary>
public class HtmlField : ContentField
{
    /// <summary>An HTML fragment, or null when nothing was entered.</summary>
    public string? Html { get; set; }
}
