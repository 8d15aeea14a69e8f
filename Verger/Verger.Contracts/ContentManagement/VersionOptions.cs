namespace OrchardCore.ContentManagement;

/// <summary>Which version of an item is meant.</summary>
public record VersionOptions
{
    /// <summary>The newest version, published or not.</summary>
    public static readonly VersionOptions Latest = new() { IsLatest = true };

    /// <summary>The version that visitors see.</summary>
    public static readonly VersionOptions Published = new() { IsPublished = true };

    /// <summary>The newest version, if it is not published.</summary>
    public static readonly VersionOptions Draft = new() { IsDraft = true };

    /// <summary>The draft; when there is none, one made from the newest version.</summary>
    public static readonly VersionOptions DraftRequired = new() { IsDraft = true, IsDraftRequired = true };

    protected VersionOptions()
    {
    }

    public bool IsLatest { get; private init; }

    public bool IsPublished { get; private init; }

    public bool IsDraft { get; private init; }

    public bool IsDraftRequired { get; private init; }
}
