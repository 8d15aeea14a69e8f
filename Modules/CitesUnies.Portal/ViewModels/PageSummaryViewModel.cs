namespace CitesUnies.Portal.ViewModels;

/// <summary>A page that stands alone, among what was found.</summary>
public class PageSummaryViewModel
{
    /// <summary>Its title.</summary>
    public string Title { get; set; } = string.Empty;

    /// <summary>Its address.</summary>
    public string Url { get; set; } = string.Empty;
}
