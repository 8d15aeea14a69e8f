using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Media.Fields;

namespace CitesUnies.CountryGroups.Models;

/// <summary>A meeting of one or several groups. When and where it is stands in its <c>EventPart</c>.</summary>
public sealed class CountryGroupMeeting : ContentPart
{
    /// <summary>One of <see cref="MeetingKind.All"/>, by its value.</summary>
    public TextField Kind { get; set; } = new();

    /// <summary>The groups that meet.</summary>
    public ContentPickerField Groups { get; set; } = new();

    /// <summary>Who chairs it, with their office.</summary>
    public TextField Chair { get; set; } = new();

    /// <summary>Who organises it too, one a line.</summary>
    public TextField CoOrganisers { get; set; } = new();

    /// <summary>What is said of it before.</summary>
    public HtmlField Announcement { get; set; } = new();

    /// <summary>What is talked about, one item a line.</summary>
    public TextField AgendaItems { get; set; } = new();

    /// <summary>Where to register.</summary>
    public LinkField Registration { get; set; } = new();

    /// <summary>How many took part.</summary>
    public NumericField ParticipantCount { get; set; } = new();

    /// <summary>What is said of it after. It stands beside the announcement, never in its place.</summary>
    public HtmlField Report { get; set; } = new();

    /// <summary>Files: minutes, slides, directories.</summary>
    public MediaField Documents { get; set; } = new();

    /// <summary>The address of a mailbox that is read by whoever holds the role.</summary>
    public TextField ContactMailbox { get; set; } = new();
}
