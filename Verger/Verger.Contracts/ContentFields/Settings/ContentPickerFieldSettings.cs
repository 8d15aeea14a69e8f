using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

/// <summary>Settings of a content picker.</summary>
public class ContentPickerFieldSettings : FieldSettings
{
    /// <summary>Whether several items may be chosen.</summary>
    public bool Multiple { get; set; }

    /// <summary>Whether items of every type are offered.</summary>
    public bool DisplayAllContentTypes { get; set; }

    /// <summary>The content types whose items are offered.</summary>
    public string[] DisplayedContentTypes { get; set; } = [];

    /// <summary>The stereotypes whose items are offered.</summary>
    public string[] DisplayedStereotypes { get; set; } = [];

    /// <summary>Shown in the empty editor.</summary>
    public string? Placeholder { get; set; }

    /// <summary>The Liquid expression that names an item in the list.</summary>
    public string TitlePattern { get; set; } = "{{ Model.ContentItem | display_text }}";
}
