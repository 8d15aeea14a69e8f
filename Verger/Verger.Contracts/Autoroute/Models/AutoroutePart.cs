using OrchardCore.ContentManagement;

namespace OrchardCore.Autoroute.Models;

/// <summary>Gives an item an address of its own.</summary>
public class AutoroutePart : ContentPart
{
    /// <summary>The greatest length of a path in characters.</summary>
    public const int MaxPathLength = 1024;

    /// <summary>Characters that a path may not hold, because URLs, routes or file names give them a meaning.</summary>
    public static readonly char[] InvalidCharactersForPath = [.. ":?#[]@!$&'()*+,.;=<>\\|%\""];

    /// <summary>The path below the root of the site, with <c>/</c> between segments and none at its ends.</summary>
    public string? Path { get; set; }

    /// <summary>Whether publishing the item makes it the home page.</summary>
    public bool SetHomepage { get; set; }

    /// <summary>Whether the item has no address. Only for items that another one contains.</summary>
    public bool Disabled { get; set; }

    /// <summary>Whether the items that this one contains are routed below its path.</summary>
    public bool RouteContainedItems { get; set; }

    /// <summary>Whether the path of a contained item stands alone instead of below its container's.</summary>
    public bool Absolute { get; set; }
}
