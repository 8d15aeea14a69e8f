using CitesUnies.Portal.Contents;
using CitesUnies.Portal.ViewModels;

namespace CitesUnies.News.ViewModels;

/// <summary>An article on its page.</summary>
public class NewsArticleViewModel : NewsArticleSummaryViewModel
{
    /// <summary>The list of news of its kind; null when its kind is unknown.</summary>
    public string? KindUrl { get; set; }

    /// <summary>What it says, at length: sanitised HTML.</summary>
    public string BodyHtml { get; set; } = string.Empty;

    /// <summary>The day of what it tells of; null for none.</summary>
    public DateTime? EventDate { get; set; }

    /// <summary>Who made the picture; may be empty.</summary>
    public string ImageCredit { get; set; } = string.Empty;

    /// <summary>Files to read or keep.</summary>
    public IReadOnlyList<MediaLink> Documents { get; set; } = [];
}
