namespace CitesUnies.Portal.ViewModels;

/// <summary>A notice, as the theme shows it.</summary>
public class NoticeViewModel
{
    /// <summary>How urgent it is, as a word of style sheets: <c>information</c>, <c>alerte</c>.</summary>
    public string Kind { get; set; } = string.Empty;

    /// <summary>The same for people.</summary>
    public string Label { get; set; } = string.Empty;

    /// <summary>What it says, sanitised HTML.</summary>
    public string MessageHtml { get; set; } = string.Empty;

    /// <summary>Where to read more; null when there is no more.</summary>
    public Link? LinkTo { get; set; }
}
