using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.Taxonomies.Settings;

/// <summary>Settings of a taxonomy field.</summary>
public class TaxonomyFieldSettings : FieldSettings
{
    /// <summary>The content item that holds the taxonomy.</summary>
    public string? TaxonomyContentItemId { get; set; }

    /// <summary>Whether only one term may be chosen.</summary>
    public bool Unique { get; set; }

    /// <summary>Whether only terms without children may be chosen.</summary>
    public bool LeavesOnly { get; set; }

    /// <summary>Whether terms may be added from the editor of an item.</summary>
    public bool Open { get; set; }

    /// <summary>Shown in the empty editor.</summary>
    public string? Placeholder { get; set; }
}
