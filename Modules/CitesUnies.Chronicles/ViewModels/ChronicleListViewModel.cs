using CitesUnies.Portal.ViewModels;

namespace CitesUnies.Chronicles.ViewModels;

/// <summary>All chronicles, as the theme shows them.</summary>
public class ChronicleListViewModel
{
    /// <summary>What stands over them.</summary>
    public ListHeading Heading { get; set; } = new("/", string.Empty, string.Empty);

    /// <summary>The seasons, latest first.</summary>
    public IReadOnlyList<ChronicleSeasonViewModel> Seasons { get; set; } = [];
}
