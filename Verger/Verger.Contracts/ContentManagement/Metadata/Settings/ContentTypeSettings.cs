namespace OrchardCore.ContentManagement.Metadata.Settings;

/// <summary>What may be done with the items of a type.</summary>
public class ContentTypeSettings
{
    /// <summary>Whether editors may create items from the menu.</summary>
    public bool Creatable { get; set; }

    /// <summary>Whether the items appear in the list of all content.</summary>
    public bool Listable { get; set; }

    /// <summary>Whether an item may be saved without being published.</summary>
    public bool Draftable { get; set; }

    /// <summary>Whether editors are shown the earlier versions; they are kept in any case.</summary>
    public bool Versionable { get; set; }

    /// <summary>The role of the type beside plain content, such as <c>Widget</c> or <c>MenuItem</c>.</summary>
    public string? Stereotype { get; set; }

    /// <summary>Whether the type has permissions of its own.</summary>
    public bool Securable { get; set; }

    public string? Description { get; set; }

    /// <summary>The heading under which editors find the type.</summary>
    public string? Category { get; set; }

    /// <summary>A picture of the type for editors.</summary>
    public string? ThumbnailPath { get; set; }
}
