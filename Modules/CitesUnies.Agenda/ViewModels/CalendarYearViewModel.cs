using CitesUnies.Portal.ViewModels;

namespace CitesUnies.Agenda.ViewModels;

/// <summary>The months of a year, and the ways to the years around it.</summary>
public class CalendarYearViewModel
{
    /// <summary>« 2026 ».</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>The latest month with events of the years before; null when nothing is earlier.</summary>
    public Link? Previous { get; set; }

    /// <summary>The earliest month with events of the years after; null when nothing is later.</summary>
    public Link? Next { get; set; }

    /// <summary>Its months, in order.</summary>
    public IReadOnlyList<CalendarMonthLink> Months { get; set; } = [];
}
