using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Fields;

namespace CitesUnies.CountryGroups.Models;

/// <summary>Local governments that work with the same country or region of the world, or on the same subject, and meet.</summary>
public sealed class CountryGroup : ContentPart
{
    /// <summary>One of <see cref="GroupKind.All"/>, by its value.</summary>
    public TextField Kind { get; set; } = new();

    /// <summary>The countries that it works with.</summary>
    public TaxonomyField Countries { get; set; } = new();

    /// <summary>The region of the world by which groups are ordered.</summary>
    public TaxonomyField Region { get; set; } = new();

    /// <summary><see cref="GroupState.Active"/> or <see cref="GroupState.Former"/>.</summary>
    public TextField State { get; set; } = new();

    /// <summary>Who chairs it.</summary>
    public TextField ChairName { get; set; } = new();

    /// <summary>The office that the chair holds, in their own local government.</summary>
    public TextField ChairOffice { get; set; } = new();

    /// <summary>The local government for which the chair holds it.</summary>
    public TextField ChairAuthority { get; set; } = new();

    /// <summary>From when on the chair is known to hold it; its month counts.</summary>
    public DateField ChairSince { get; set; } = new();

    /// <summary>Who chaired it before, with the years, one a line.</summary>
    public TextField FormerChairs { get; set; } = new();

    /// <summary>The members of staff who look after it, and may edit it and its meetings.</summary>
    public UserPickerField Officers { get; set; } = new();

    /// <summary>What it is, in a sentence or two.</summary>
    public TextField Summary { get; set; } = new();

    /// <summary>What it is, at length.</summary>
    public HtmlField Presentation { get; set; } = new();

    /// <summary>What it does.</summary>
    public HtmlField Missions { get; set; } = new();

    /// <summary>What has marked its life.</summary>
    public HtmlField Milestones { get; set; } = new();

    /// <summary>When it was created, as it is known.</summary>
    public TextField CreatedOn { get; set; } = new();

    /// <summary>The address of a mailbox that is read by whoever holds the role.</summary>
    public TextField ContactMailbox { get; set; } = new();
}
