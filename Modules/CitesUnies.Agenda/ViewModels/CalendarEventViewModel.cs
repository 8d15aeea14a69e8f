using OrchardCore.DisplayManagement;

namespace CitesUnies.Agenda.ViewModels;

/// <summary>An event on one of its days.</summary>
/// <param name="Event">The event.</param>
/// <param name="Part">Which of its days this is: « jour 2 sur 3 »; empty for an event of one day.</param>
public sealed record CalendarEventViewModel(IShape Event, string Part);
