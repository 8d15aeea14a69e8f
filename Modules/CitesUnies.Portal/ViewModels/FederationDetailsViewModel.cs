namespace CitesUnies.Portal.ViewModels;

/// <summary>The federation, as the foot of pages presents it. What is not known is empty.</summary>
public class FederationDetailsViewModel
{
    /// <summary>A sentence on what it is.</summary>
    public string About { get; set; } = string.Empty;

    /// <summary>The lines of its postal address.</summary>
    public IReadOnlyList<string> Address { get; set; } = [];

    /// <summary>Its number, to be dialled.</summary>
    public Link? Phone { get; set; }

    /// <summary>Its mailbox, to be written to.</summary>
    public Link? Mailbox { get; set; }

    /// <summary>Its pages on social networks.</summary>
    public IReadOnlyList<Link> SocialProfiles { get; set; } = [];
}
