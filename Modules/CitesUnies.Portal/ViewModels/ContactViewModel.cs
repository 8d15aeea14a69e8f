namespace CitesUnies.Portal.ViewModels;

/// <summary>How to reach the federation, and whom, as the theme shows it.</summary>
public class ContactViewModel
{
    /// <summary>What stands over it.</summary>
    public ListHeading Heading { get; set; } = new("/", string.Empty, string.Empty);

    /// <summary>The federation itself.</summary>
    public FederationDetailsViewModel Federation { get; set; } = new();

    /// <summary>Questions that a page of the portal answers.</summary>
    public IReadOnlyList<ContactDoor> Doors { get; set; } = [];

    /// <summary>Questions that have their own mailboxes.</summary>
    public IReadOnlyList<ContactDoor> Directories { get; set; } = [];
}
