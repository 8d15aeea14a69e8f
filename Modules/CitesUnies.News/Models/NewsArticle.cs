using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Media.Fields;
using OrchardCore.Taxonomies.Fields;

namespace CitesUnies.News.Models;

/// <summary>Something that the federation, a member or a partner lets know.</summary>
public sealed class NewsArticle : ContentPart
{
    /// <summary>One of <see cref="NewsKind.All"/>, by its <see cref="NewsKind.Value"/>.</summary>
    public TextField Kind { get; set; } = new();

    /// <summary>Who lets it know.</summary>
    public TextField Issuer { get; set; } = new();

    /// <summary>What it says, in a sentence or two.</summary>
    public TextField Lead { get; set; } = new();

    /// <summary>What it says, at length.</summary>
    public HtmlField Body { get; set; } = new();

    /// <summary>The day of what it tells of, where that has one.</summary>
    public DateField EventDate { get; set; } = new();

    /// <summary>The last day on which a call can be answered.</summary>
    public DateField Deadline { get; set; } = new();

    /// <summary>The countries that it is about.</summary>
    public TaxonomyField Countries { get; set; } = new();

    /// <summary>What it is about.</summary>
    public TaxonomyField Topics { get; set; } = new();

    /// <summary>A picture.</summary>
    public MediaField Image { get; set; } = new();

    /// <summary>Who made the picture.</summary>
    public TextField ImageCredit { get; set; } = new();

    /// <summary>Files to read or keep.</summary>
    public MediaField Documents { get; set; } = new();
}
