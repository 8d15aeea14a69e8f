namespace CitesUnies.ResourceCentre;

/// <summary>The page that lists the resources.</summary>
public static class ResourcePages
{
    /// <summary>Its address.</summary>
    public const string ListPath = "/ressources";

    /// <summary>Its title.</summary>
    public const string ListTitle = "Centre de ressources";
}
