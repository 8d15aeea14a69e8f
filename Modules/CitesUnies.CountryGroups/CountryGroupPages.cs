namespace CitesUnies.CountryGroups;

/// <summary>The page that lists the groups.</summary>
public static class CountryGroupPages
{
    /// <summary>Its address.</summary>
    public const string ListPath = "/groupes-pays";

    /// <summary>Its title.</summary>
    public const string ListTitle = "Groupes-pays";
}
