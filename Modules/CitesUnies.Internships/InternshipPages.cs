namespace CitesUnies.Internships;

/// <summary>The page that lists the offers.</summary>
public static class InternshipPages
{
    /// <summary>Its address.</summary>
    public const string ListPath = "/offres-de-stage";

    /// <summary>Its title.</summary>
    public const string ListTitle = "Offres de stage";

    /// <summary>What its filter « etat » says for offers that are closed.</summary>
    public const string Closed = "closes";
}
