using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Media.Fields;
using OrchardCore.Taxonomies.Fields;

namespace CitesUnies.ResourceCentre.Models;

/// <summary>Something to read, look at, listen to or watch.</summary>
public sealed class Resource : ContentPart
{
    /// <summary>One of <see cref="ResourceMedium.All"/>, by its value.</summary>
    public TextField Medium { get; set; } = new();

    /// <summary>One of <see cref="ResourceKind.All"/>, by its value.</summary>
    public TextField Kind { get; set; } = new();

    /// <summary>The day that it bears.</summary>
    public DateField Date { get; set; } = new();

    /// <summary>Who made it, one a line.</summary>
    public TextField Authors { get; set; } = new();

    /// <summary>Who publishes it.</summary>
    public TextField Issuer { get; set; } = new();

    /// <summary>What it is, in a sentence or two.</summary>
    public TextField Summary { get; set; } = new();

    /// <summary>The files: several formats of one thing, a film with its captions (<c>.vtt</c>) and its still.</summary>
    public MediaField Files { get; set; } = new();

    /// <summary>Who holds the rights of pictures, sound or film.</summary>
    public TextField Credit { get; set; } = new();

    /// <summary>What is said and shown, for whoever cannot hear or see it.</summary>
    public HtmlField Transcript { get; set; } = new();

    /// <summary>Its language, as people read it; empty for French.</summary>
    public TextField Language { get; set; } = new();

    /// <summary>The countries that it is about.</summary>
    public TaxonomyField Countries { get; set; } = new();

    /// <summary>What it is about.</summary>
    public TaxonomyField Topics { get; set; } = new();

    /// <summary>For whom its files are: one of <c>AudienceKind.All</c>, by its value.</summary>
    public TextField Audience { get; set; } = new();

    /// <summary>The event that it comes from.</summary>
    public ContentPickerField RelatedEvent { get; set; } = new();
}
