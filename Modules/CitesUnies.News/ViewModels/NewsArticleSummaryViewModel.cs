using CitesUnies.Portal.Contents;
using CitesUnies.Portal.ViewModels;

namespace CitesUnies.News.ViewModels;

/// <summary>An article on a list.</summary>
public class NewsArticleSummaryViewModel
{
    /// <summary>Its title.</summary>
    public string Title { get; set; } = string.Empty;

    /// <summary>The address of its page.</summary>
    public string Url { get; set; } = string.Empty;

    /// <summary>Its kind, as « Communiqué ».</summary>
    public string Kind { get; set; } = string.Empty;

    /// <summary>The kind's word in addresses, by which its look is chosen.</summary>
    public string KindSlug { get; set; } = string.Empty;

    /// <summary>Who lets it know; may be empty.</summary>
    public string Issuer { get; set; } = string.Empty;

    /// <summary>What it says, in a sentence or two.</summary>
    public string Lead { get; set; } = string.Empty;

    /// <summary>When it was published, in the site's time zone.</summary>
    public DateTimeOffset PublishedOn { get; set; }

    /// <summary>The last day on which a call can be answered; null for none.</summary>
    public DateTime? Deadline { get; set; }

    /// <summary>Whether that day has passed.</summary>
    public bool IsClosed { get; set; }

    /// <summary>The countries that it is about, each with the list of their news.</summary>
    public IReadOnlyList<Link> Countries { get; set; } = [];

    /// <summary>What it is about, each with the list of such news.</summary>
    public IReadOnlyList<Link> Topics { get; set; } = [];

    /// <summary>Its picture; null when it has none, and a drawing stands for it.</summary>
    public MediaLink? Image { get; set; }

    /// <summary>The word in addresses of the first country, that chooses the drawing; empty for none.</summary>
    public string CountrySlug { get; set; } = string.Empty;

    /// <summary>The word in addresses of the first topic, that chooses the drawing where there is no country; empty for none.</summary>
    public string TopicSlug { get; set; } = string.Empty;

    /// <summary>What the drawing is made from: always the same for one article.</summary>
    public string Seed { get; set; } = string.Empty;
}
