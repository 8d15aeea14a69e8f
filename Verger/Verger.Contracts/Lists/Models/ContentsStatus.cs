namespace OrchardCore.Lists.Models;

/// <summary>Which versions of the items of a list are asked for.</summary>
public enum ContentsStatus
{
    /// <summary>Those that visitors see.</summary>
    Published,

    /// <summary>The latest, published or not.</summary>
    Latest,

    /// <summary>Drafts.</summary>
    Draft,

    /// <summary>The latest of who asks.</summary>
    Owner,
}
