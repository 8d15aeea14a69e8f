using CitesUnies.Agenda.Models;
using OrchardCore.ContentManagement;
using YesSql;

namespace CitesUnies.Agenda.Services;

/// <summary>Which events are asked for; what is null does not narrow them.</summary>
/// <param name="IsPast">Whether those that are over, latest first; else those to come, next first.</param>
/// <param name="CountryId">The term of a country that they are about.</param>
/// <param name="TopicId">The term of a topic that they are about.</param>
/// <param name="Attendance">How people take part.</param>
/// <param name="Choices">What else they have to be.</param>
public sealed record EventQuery(
    bool IsPast = false,
    string? CountryId = null,
    string? TopicId = null,
    AttendanceMode? Attendance = null,
    IReadOnlyList<Func<IQuery<ContentItem>, IQuery<ContentItem>>>? Choices = null);
