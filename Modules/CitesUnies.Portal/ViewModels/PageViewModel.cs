namespace CitesUnies.Portal.ViewModels;

/// <summary>A page that stands alone, as the theme shows it.</summary>
public class PageViewModel
{
    /// <summary>Its title.</summary>
    public string Title { get; set; } = string.Empty;

    /// <summary>Its text, sanitised HTML.</summary>
    public string BodyHtml { get; set; } = string.Empty;

    /// <summary>When it was last changed, in UTC.</summary>
    public DateTime? ModifiedUtc { get; set; }
}
