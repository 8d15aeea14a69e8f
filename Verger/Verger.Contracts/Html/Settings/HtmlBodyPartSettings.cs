using System.ComponentModel;

namespace OrchardCore.Html.Settings;

/// <summary>Settings of the HTML body.</summary>
public class HtmlBodyPartSettings
{
    /// <summary>Whether the HTML is reduced to what is safe, when saved and when displayed. True unless set otherwise.</summary>
    [DefaultValue(true)]
    public bool SanitizeHtml { get; set; } = true;

    /// <summary>Whether the HTML is a Liquid template. The portal never sets it: rich text is data.</summary>
    public bool RenderLiquid { get; set; }
}
