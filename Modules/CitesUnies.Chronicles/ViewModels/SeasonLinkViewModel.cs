using CitesUnies.Portal.ViewModels;

namespace CitesUnies.Chronicles.ViewModels;

/// <summary>A season among the others.</summary>
/// <param name="Season">Its name and its page.</param>
/// <param name="Current">What <c>aria-current</c> says of it: <c>page</c> on its own page, <c>true</c> on a page of its sessions, else null.</param>
public sealed record SeasonLinkViewModel(Link Season, string? Current);
