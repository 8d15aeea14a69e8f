namespace OrchardCore.ContentManagement.Metadata.Settings;

/// <summary>How an attached part is shown and edited.</summary>
public class ContentTypePartSettings
{
    public string? DisplayName { get; set; }

    public string? Description { get; set; }

    /// <summary>The editor to use; null for the standard one.</summary>
    public string? Editor { get; set; }

    /// <summary>The way of showing it; null for the standard one.</summary>
    public string? DisplayMode { get; set; }

    /// <summary>Where it stands among the others, such as <c>5</c>.</summary>
    public string? Position { get; set; }
}
