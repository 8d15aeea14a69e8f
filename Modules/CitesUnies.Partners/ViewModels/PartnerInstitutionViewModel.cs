using CitesUnies.Portal.Contents;

namespace CitesUnies.Partners.ViewModels;

/// <summary>A partner institution on its page.</summary>
public class PartnerInstitutionViewModel : PartnerInstitutionSummaryViewModel
{
    /// <summary>The list of institutions of its kind; null when it has none.</summary>
    public string? CategoryUrl { get; set; }

    /// <summary>What it is attached to; may be empty.</summary>
    public string ParentBody { get; set; } = string.Empty;

    /// <summary>What it does, at length: sanitised HTML.</summary>
    public string DescriptionHtml { get; set; } = string.Empty;

    /// <summary>Since when it exists, in words; may be empty.</summary>
    public string FoundedOn { get; set; } = string.Empty;

    /// <summary>Figures that tell its size.</summary>
    public IReadOnlyList<string> KeyFigures { get; set; } = [];

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

    /// <summary>Whether there is any way to reach it.</summary>
    public bool HasContacts => AddressLines.Count > 0 || Phone is not null || Website is not null || ContactPage is not null || Newsletter is not null || SocialProfiles.Count > 0;
}
