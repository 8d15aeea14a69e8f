namespace OrchardCore.ContentManagement.Metadata.Settings;

/// <summary>How a part may be used.</summary>
public class ContentPartSettings
{
    /// <summary>Whether webmasters may attach the part to types.</summary>
    public bool Attachable { get; set; }

    /// <summary>Whether the part may be attached several times to one type.</summary>
    public bool Reusable { get; set; }

    public string? DisplayName { get; set; }

    public string? Description { get; set; }

    /// <summary>Where the part stands when nothing else is said, such as <c>5</c>.</summary>
    public string? DefaultPosition { get; set; }
}
