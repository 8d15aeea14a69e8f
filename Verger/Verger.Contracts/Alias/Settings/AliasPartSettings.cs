namespace OrchardCore.Alias.Settings;

/// <summary>Settings of the alias part.</summary>
public class AliasPartSettings
{
    /// <summary>The Liquid expression that computes the alias when none was entered.</summary>
    public string Pattern { get; set; } = "{{ Model.ContentItem | display_text | slugify }}";

    /// <summary>Whether the alias is entered or computed.</summary>
    public AliasPartOptions Options { get; set; }
}
