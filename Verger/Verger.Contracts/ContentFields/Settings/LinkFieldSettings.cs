using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

/// <summary>Settings of a link field.</summary>
public class LinkFieldSettings : FieldSettings
{
    /// <summary>A sentence shown below the editor of the text.</summary>
    public string? HintLinkText { get; set; }

    /// <summary>What becomes of the text.</summary>
    public LinkTextMode LinkTextMode { get; set; }

    /// <summary>Shown in the empty editor of the URL.</summary>
    public string? UrlPlaceholder { get; set; }

    /// <summary>Shown in the empty editor of the text.</summary>
    public string? TextPlaceholder { get; set; }

    /// <summary>The URL of a new item.</summary>
    public string? DefaultUrl { get; set; }

    /// <summary>The text of a new item.</summary>
    public string? DefaultText { get; set; }

    /// <summary>The target of a new item.</summary>
    public string? DefaultTarget { get; set; }
}
