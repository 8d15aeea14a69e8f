using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

/// <summary>Settings of a numeric field.</summary>
public class NumericFieldSettings : FieldSettings
{
    /// <summary>The number of decimals, 0 for whole numbers.</summary>
    public int Scale { get; set; }

    /// <summary>The smallest number that is accepted, or null.</summary>
    public decimal? Minimum { get; set; }

    /// <summary>The greatest number that is accepted, or null.</summary>
    public decimal? Maximum { get; set; }

    /// <summary>Shown in the empty editor.</summary>
    public string? Placeholder { get; set; }

    /// <summary>The number of a new item, as text of the invariant culture.</summary>
    public string? DefaultValue { get; set; }
}
