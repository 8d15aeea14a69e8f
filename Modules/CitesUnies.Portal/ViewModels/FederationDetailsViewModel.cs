namespace CitesUnies.Portal.ViewModels;

/// <summary>The federation, as the foot of pages and the page « Nous joindre » present it. What is not known is empty.</summary>
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

    /// <summary>Whether any way to reach it is known.</summary>
    public bool CanBeReached => Address.Count > 0 || Phone is not null || Mailbox is not null || SocialProfiles.Count > 0;
}
