namespace CitesUnies.Portal;

/// <summary>Content items that the portal itself looks for. Their identifiers are constant.</summary>
public static class PortalConstants
{
    /// <summary>The page without address whose text opens the home page.</summary>
    public const string HomeText = "4yhx1n27p2v4nqf5nbn0wxcc9z";
}
