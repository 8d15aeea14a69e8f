namespace CitesUnies.Agenda.ViewModels;

/// <summary>A day of a month of the agenda.</summary>
/// <param name="Number">Its number in the month.</param>
/// <param name="Weekday">Its name in the week, shortened: « lun. ».</param>
/// <param name="Label">« lundi 5 janvier ».</param>
/// <param name="ForMachines">As machines read it.</param>
/// <param name="IsToday">Whether it is the day of reading.</param>
/// <param name="IsWeekend">Whether it is a Saturday or a Sunday.</param>
/// <param name="Events">What takes place on it, by hour.</param>
public sealed record CalendarDayViewModel(
    string Number, string Weekday, string Label, string ForMachines, bool IsToday, bool IsWeekend, IReadOnlyList<CalendarEventViewModel> Events);
