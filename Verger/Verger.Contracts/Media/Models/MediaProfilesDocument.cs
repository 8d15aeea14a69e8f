using OrchardCore.Data.Documents;

namespace OrchardCore.Media.Models;

/// <summary>The media profiles of the site.</summary>
public class MediaProfilesDocument : Document
{
    /// <summary>By their names, which are compared without regard to case.</summary>
    public Dictionary<string, MediaProfile> MediaProfiles { get; set; } = new(StringComparer.OrdinalIgnoreCase);
}
