using CitesUnies.Portal.ViewModels;

namespace CitesUnies.Agenda.Services;

/// <summary>What an address of the agenda narrows it to.</summary>
/// <param name="Filters">The filters, with what is chosen.</param>
/// <param name="Events">The events that are meant, of any period; null when a filter has a value that does not exist.</param>
public sealed record AgendaSelection(IReadOnlyList<ListFilter> Filters, EventQuery? Events);
