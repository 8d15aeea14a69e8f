namespace CitesUnies.Portal;

/// <summary>The page that says how to reach the federation, and whom.</summary>
public static class ContactPage
{
    /// <summary>Its address.</summary>
    public const string Path = "/contact";

    /// <summary>Its title.</summary>
    public const string Title = "Nous joindre";
}
