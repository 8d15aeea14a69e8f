using OrchardCore.ContentManagement;

namespace OrchardCore.Menu.Models;

/// <summary>A menu entry that shows an HTML fragment.</summary>
public class HtmlMenuItemPart : ContentPart
{
    /// <summary>An absolute URL, a path of this site, or a path that begins with <c>~/</c>.</summary>
    public string? Url { get; set; }

    /// <summary>The browsing context, as the <c>target</c> attribute of HTML; null for the same window.</summary>
    public string? Target { get; set; }

    /// <summary>The fragment, sanitised when displayed.</summary>
    public string? Html { get; set; }
}
