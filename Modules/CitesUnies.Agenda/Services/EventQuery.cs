using CitesUnies.Agenda.Models;
using OrchardCore.ContentManagement;
using YesSql;

namespace CitesUnies.Agenda.Services;

/// <summary>Which events are asked for; what is null does not narrow them.</summary>
/// <param name="Period">Of which period, and so in which order.</param>
/// <param name="CountryId">The term of a country that they are about.</param>
/// <param name="TopicId">The term of a topic that they are about.</param>
/// <param name="Attendance">How people take part.</param>
/// <param name="Choices">What else they have to be.</param>
public sealed record EventQuery(
    EventPeriod Period = EventPeriod.Upcoming,
    string? CountryId = null,
    string? TopicId = null,
    AttendanceMode? Attendance = null,
    IReadOnlyList<Func<IQuery<ContentItem>, IQuery<ContentItem>>>? Choices = null);
