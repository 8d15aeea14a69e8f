using CitesUnies.Portal.ViewModels;

namespace CitesUnies.ResourceCentre.ViewModels;

/// <summary>A resource on its page. What its reader may not read is not in it.</summary>
public class ResourceViewModel : ResourceSummaryViewModel
{
    /// <summary>The list of resources of its medium.</summary>
    public string MediumUrl { get; set; } = string.Empty;

    /// <summary>Who made it.</summary>
    public IReadOnlyList<string> Authors { get; set; } = [];

    /// <summary>Who publishes it; may be empty.</summary>
    public string Issuer { get; set; } = string.Empty;

    /// <summary>Who holds the rights; may be empty.</summary>
    public string Credit { get; set; } = string.Empty;

    /// <summary>Its language; empty for French.</summary>
    public string Language { get; set; } = string.Empty;

    /// <summary>The event that it comes from; null for none.</summary>
    public Link? RelatedEvent { get; set; }

    /// <summary>What stands in place of files and transcript; null when nothing is locked.</summary>
    public ReservedLock? Lock { get; set; }

    /// <summary>What is shown, played and offered of its files; nothing when they are locked.</summary>
    public ResourceFiles Files { get; set; } = ResourceFiles.None;

    /// <summary>What is said and shown: sanitised HTML; may be empty.</summary>
    public string TranscriptHtml { get; set; } = string.Empty;
}
