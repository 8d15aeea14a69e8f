using CitesUnies.Portal.Contents;
using CitesUnies.Portal.ViewModels;

namespace CitesUnies.Partners.ViewModels;

/// <summary>A partner institution on a list.</summary>
public class PartnerInstitutionSummaryViewModel
{
    /// <summary>Its name.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>The letters by which it is known; may be empty.</summary>
    public string Acronym { get; set; } = string.Empty;

    /// <summary>What kind of institution it is; may be empty.</summary>
    public string Category { get; set; } = string.Empty;

    /// <summary>What it is attached to; may be empty.</summary>
    public string ParentBody { get; set; } = string.Empty;

    /// <summary>What it does, in a sentence or two.</summary>
    public string Summary { get; set; } = string.Empty;

    /// <summary>The address of its page.</summary>
    public string Url { get; set; } = string.Empty;

    /// <summary>Its logo; null when it has none, and a drawing stands for it.</summary>
    public MediaLink? Logo { get; set; }

    /// <summary>What the drawing is made from: always the same for one institution.</summary>
    public string Seed { get; set; } = string.Empty;
}
