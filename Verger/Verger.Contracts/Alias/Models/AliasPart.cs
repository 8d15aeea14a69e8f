using OrchardCore.ContentManagement;

namespace OrchardCore.Alias.Models;

/// <summary>A name by which code and templates find an item (<c>alias:main-menu</c>), whatever its id.</summary>
public class AliasPart : ContentPart
{
    /// <summary>The greatest length of an alias in characters, which keeps it in one database index.</summary>
    public const int MaxAliasLength = 735;

    /// <summary>The alias, unique among items, compared without regard to case.</summary>
    public string? Alias { get; set; }
}
