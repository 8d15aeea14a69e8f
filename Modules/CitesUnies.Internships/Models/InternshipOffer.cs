using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Media.Fields;

namespace CitesUnies.Internships.Models;

/// <summary>An internship that the federation or a local government offers.</summary>
public sealed class InternshipOffer : ContentPart
{
    /// <summary>Who offers it.</summary>
    public TextField Employer { get; set; } = new();

    /// <summary>What it is about, in a line.</summary>
    public TextField Subject { get; set; } = new();

    /// <summary>The groups with which the trainee works; their countries are the offer's.</summary>
    public ContentPickerField Groups { get; set; } = new();

    /// <summary>Where it takes place.</summary>
    public TextField Place { get; set; } = new();

    /// <summary>One of <see cref="Models.RemoteWork.All"/>, by its value.</summary>
    public TextField RemoteWork { get; set; } = new();

    /// <summary>Its first day.</summary>
    public DateField StartsOn { get; set; } = new();

    /// <summary>How long it lasts, in months.</summary>
    public NumericField DurationMonths { get; set; } = new();

    /// <summary>Hours of work in a week.</summary>
    public NumericField WeeklyHours { get; set; } = new();

    /// <summary>What is paid; the law wants it beyond two months.</summary>
    public TextField Compensation { get; set; } = new();

    /// <summary>What there is to do.</summary>
    public HtmlField Missions { get; set; } = new();

    /// <summary>Who is looked for.</summary>
    public HtmlField Profile { get; set; } = new();

    /// <summary>What to send, and where.</summary>
    public HtmlField HowToApply { get; set; } = new();

    /// <summary>The last day on which to apply.</summary>
    public DateField Deadline { get; set; } = new();

    /// <summary>The address of a mailbox that is read by whoever holds the role.</summary>
    public TextField ContactMailbox { get; set; } = new();

    /// <summary>The offer as a file.</summary>
    public MediaField Attachment { get; set; } = new();
}
