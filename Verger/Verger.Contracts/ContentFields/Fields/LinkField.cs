using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>A hyperlink with its text.</summary>
public class LinkField : ContentField
{
    /// <summary>An absolute URL, a path of this site, or a path that begins with <c>~/</c> (the root of the site).</summary>
    public string? Url { get; set; }

    /// <summary>What is shown in place of the URL; null shows the URL.</summary>
    public string? Text { get; set; }

    /// <summary>The browsing context, as the <c>target</c> attribute of HTML; null for the same window.</summary>
    public string? Target { get; set; }
}
