using CitesUnies.Partners.Services;
using CitesUnies.Portal.Contents;
using CitesUnies.Portal.ViewModels;

namespace CitesUnies.Partners.ViewModels;

/// <summary>A partner institution on its page.</summary>
public class PartnerInstitutionViewModel : PartnerInstitutionSummaryViewModel
{
    /// <summary>The list of institutions of its kind; null when it has none.</summary>
    public string? CategoryUrl { get; set; }

    /// <summary>What it does, at length: sanitised HTML.</summary>
    public string DescriptionHtml { get; set; } = string.Empty;

    /// <summary>Since when it exists, in words; may be empty.</summary>
    public string FoundedOn { get; set; } = string.Empty;

    /// <summary>Figures that tell its size.</summary>
    public IReadOnlyList<KeyFigure> KeyFigures { get; set; } = [];

    /// <summary>The lines of its postal address.</summary>
    public IReadOnlyList<string> AddressLines { get; set; } = [];

    /// <summary>Its telephone number as people read it, with the address that dials it (RFC 3966); null when it has none.</summary>
    public Link? Phone { get; set; }

    /// <summary>Its website; null when it has none.</summary>
    public Link? Website { get; set; }

    /// <summary>The page on which to write to it; null when it has none.</summary>
    public Link? ContactPage { get; set; }

    /// <summary>The page of its newsletter; null when it has none.</summary>
    public Link? Newsletter { get; set; }

    /// <summary>Its profiles on social networks.</summary>
    public IReadOnlyList<Link> SocialProfiles { get; set; } = [];

    /// <summary>All of its pages elsewhere: website, contact page, newsletter, profiles.</summary>
    public IReadOnlyList<Link> Links => [.. new[] { Website, ContactPage, Newsletter }.OfType<Link>(), .. SocialProfiles];

    /// <summary>Whether its letters, what it is attached to, its age or where it is are known.</summary>
    public bool HasIdentity => Acronym.Length > 0 || ParentBody.Length > 0 || FoundedOn.Length > 0 || AddressLines.Count > 0 || Phone is not null;

    /// <summary>Whether there is anything to show beside its description.</summary>
    public bool HasFacts => HasIdentity || Links.Count > 0;
}
