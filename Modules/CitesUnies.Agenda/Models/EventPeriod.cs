namespace CitesUnies.Agenda.Models;

/// <summary>Which events are meant, by the time of reading.</summary>
public enum EventPeriod
{
    /// <summary>Those to come or going on, next first.</summary>
    Upcoming,

    /// <summary>Those that are over, latest first.</summary>
    Past,

    /// <summary>All, earliest first.</summary>
    Any,
}
