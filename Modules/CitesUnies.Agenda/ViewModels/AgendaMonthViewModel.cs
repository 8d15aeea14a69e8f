using CitesUnies.Portal.ViewModels;

namespace CitesUnies.Agenda.ViewModels;

/// <summary>A month of the agenda, as the theme shows it. <see cref="ListViewModel.Total"/> counts its events.</summary>
public class AgendaMonthViewModel : ListViewModel
{
    /// <summary>« janvier 2026 ».</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>Its days, in order; none when the address asks for what does not exist.</summary>
    public IReadOnlyList<CalendarDayViewModel> Days { get; set; } = [];

    /// <summary>The column of its first day, from 1 for Monday.</summary>
    public int FirstColumn { get; set; } = 1;

    /// <summary>The nearest earlier month that has events, so that a chain of links has an end; null when there is none.</summary>
    public Link? Previous { get; set; }

    /// <summary>The nearest later month that has events; null when there is none.</summary>
    public Link? Next { get; set; }

    /// <summary>The year that the month is in.</summary>
    public CalendarYearViewModel Year { get; set; } = new();
}
