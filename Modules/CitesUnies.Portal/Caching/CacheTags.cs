namespace CitesUnies.Portal.Caching;

/// <summary>The tags that cached pieces and pages of the portal depend on, besides Orchard’s <c>alias:{alias}</c>.</summary>
public static class CacheTags
{
    /// <summary>
    /// What concerns every page: settings, roles, definitions. Verger removes it when one of these changes; Orchard composes the site anew, or
    /// pages hold until their time is over.
    /// </summary>
    public const string Site = "site";

    /// <summary>Removed when that content item is published, withdrawn or deleted (Orchard does it).</summary>
    public static string OfItem(string contentItemId) => $"contentitemid:{contentItemId}";

    /// <summary>Removed when any content item of that type is published, withdrawn or deleted (<see cref="ContentTypeTagHandler"/>).</summary>
    public static string OfType(string contentType) => $"contenttype:{contentType}";
}
