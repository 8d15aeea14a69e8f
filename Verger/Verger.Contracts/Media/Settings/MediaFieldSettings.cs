using System.ComponentModel;
using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.Media.Settings;

/// <summary>Settings of a media field.</summary>
public class MediaFieldSettings : FieldSettings
{
    /// <summary>Whether several files may be chosen.</summary>
    [DefaultValue(true)]
    public bool Multiple { get; set; } = true;

    /// <summary>Whether each file has an alternative text.</summary>
    [DefaultValue(true)]
    public bool AllowMediaText { get; set; } = true;

    /// <summary>Whether the point that a crop keeps may be set.</summary>
    public bool AllowAnchors { get; set; }

    /// <summary>The extensions that may be chosen, with their dot; empty for all that the site accepts.</summary>
    public string[] AllowedExtensions { get; set; } = [];
}
