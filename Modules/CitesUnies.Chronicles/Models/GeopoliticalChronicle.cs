using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Media.Fields;

namespace CitesUnies.Chronicles.Models;

/// <summary>A session of the « Chroniques géopolitiques »: an hour with somebody who knows the matter. When it is, and for whom, stands in its <c>EventPart</c>.</summary>
public sealed class GeopoliticalChronicle : ContentPart
{
    /// <summary>The number of its season, from 1.</summary>
    public NumericField Season { get; set; } = new();

    /// <summary>Its number in its season, from 1. No other chronicle has the same two numbers.</summary>
    public NumericField Session { get; set; } = new();

    /// <summary>The question that it asks.</summary>
    public TextField Question { get; set; } = new();

    /// <summary>Who answers it.</summary>
    public TextField Speaker { get; set; } = new();

    /// <summary>What the speaker does.</summary>
    public TextField SpeakerRole { get; set; } = new();

    /// <summary>For which institution.</summary>
    public TextField SpeakerInstitution { get; set; } = new();

    /// <summary>What is said of it before.</summary>
    public HtmlField Presentation { get; set; } = new();

    /// <summary>What was said, as files.</summary>
    public MediaField Minutes { get; set; } = new();

    /// <summary>Where it can be seen again.</summary>
    public LinkField Replay { get; set; } = new();
}
