using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace CitesUnies.Portal.Models;

/// <summary>Who the federation is and where it can be reached: settings of the site, shown at the foot of every page.</summary>
public sealed class FederationDetails : ContentPart
{
    /// <summary>A sentence on what it is.</summary>
    public TextField About { get; set; } = new();

    /// <summary>Its postal address, one line a line.</summary>
    public TextField Address { get; set; } = new();

    /// <summary>Its telephone number.</summary>
    public TextField Phone { get; set; } = new();

    /// <summary>The mailbox that everybody may write to.</summary>
    public TextField Mailbox { get; set; } = new();

    /// <summary>The addresses of its pages on social networks, one a line.</summary>
    public TextField SocialProfiles { get; set; } = new();
}
