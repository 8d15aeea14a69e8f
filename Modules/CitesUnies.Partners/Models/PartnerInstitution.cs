using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Media.Fields;
using OrchardCore.Taxonomies.Fields;

namespace CitesUnies.Partners.Models;

/// <summary>An institution that the federation works with: a ministry's service, a commission, an agency, a network of local governments.</summary>
public sealed class PartnerInstitution : ContentPart
{
    /// <summary>The letters by which it is known, as AFD.</summary>
    public TextField Acronym { get; set; } = new();

    /// <summary>What kind of institution it is.</summary>
    public TaxonomyField Category { get; set; } = new();

    /// <summary>What it is attached to (« tutelle »).</summary>
    public TextField ParentBody { get; set; } = new();

    /// <summary>What it does, in a sentence or two.</summary>
    public TextField Summary { get; set; } = new();

    /// <summary>What it does, at length.</summary>
    public HtmlField Description { get; set; } = new();

    /// <summary>Since when it exists, in words: often only a year is known.</summary>
    public TextField FoundedOn { get; set; } = new();

    /// <summary>Figures that tell its size, one a line.</summary>
    public TextField KeyFigures { get; set; } = new();

    /// <summary>Its postal address.</summary>
    public TextField Address { get; set; } = new();

    /// <summary>Its telephone number, as it is written in France.</summary>
    public TextField Phone { get; set; } = new();

    /// <summary>Its website.</summary>
    public LinkField Website { get; set; } = new();

    /// <summary>The page on which to write to it.</summary>
    public LinkField ContactPage { get; set; } = new();

    /// <summary>The page of its newsletter.</summary>
    public LinkField Newsletter { get; set; } = new();

    /// <summary>The addresses of its profiles on social networks, one a line.</summary>
    public TextField SocialProfiles { get; set; } = new();

    /// <summary>Its logo.</summary>
    public MediaField Logo { get; set; } = new();

    /// <summary>Its place on the list; lower first.</summary>
    public NumericField Rank { get; set; } = new();
}
