using CitesUnies.Portal.ViewModels;

namespace CitesUnies.CountryGroups.ViewModels;

/// <summary>A region of the world with its groups.</summary>
/// <param name="Region">Its name, and the list at that region.</param>
/// <param name="Groups">Its groups that meet.</param>
public sealed record HomeRegionViewModel(Link Region, IReadOnlyList<GroupLink> Groups);
