namespace CitesUnies.Agenda.ViewModels;

/// <summary>A month among those of its year.</summary>
/// <param name="Url">Its address; null when it has no events.</param>
/// <param name="ShortName">« janv. ».</param>
/// <param name="Name">« janvier 2026 ».</param>
/// <param name="IsCurrent">Whether it is the one that is shown.</param>
public sealed record CalendarMonthLink(string? Url, string ShortName, string Name, bool IsCurrent);
