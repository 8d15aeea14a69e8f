namespace OrchardCore.ContentManagement.Metadata.Settings;

/// <summary>What the settings of most fields have in common.</summary>
public abstract class FieldSettings
{
    public string? Hint { get; set; }

    public bool Required { get; set; }
}
