namespace CitesUnies.Portal.ViewModels;

/// <summary>A page that stands alone, as the theme shows it.</summary>
public class PageViewModel : PageSummaryViewModel
{
    /// <summary>Its text, sanitised HTML.</summary>
    public string BodyHtml { get; set; } = string.Empty;

    /// <summary>When it was last changed, in the site's time zone; null when that is not known.</summary>
    public DateTimeOffset? ModifiedOn { get; set; }
}
