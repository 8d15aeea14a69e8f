using System.ComponentModel;
using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

/// <summary>Settings of a rich text field.</summary>
public class HtmlFieldSettings : FieldSettings
{
    /// <summary>Whether the HTML is reduced to what is safe, when saved and when displayed. True unless set otherwise.</summary>
    [DefaultValue(true)]
    public bool SanitizeHtml { get; set; } = true;

    /// <summary>Whether the HTML is a Liquid template. The portal never sets it: rich text is data.</summary>
    public bool RenderLiquid { get; set; }
}
