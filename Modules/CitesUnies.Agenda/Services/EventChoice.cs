using OrchardCore.ContentManagement;
using YesSql;

namespace CitesUnies.Agenda.Services;

/// <summary>A choice that a module adds to a filter of the agenda.</summary>
/// <param name="Filter">The filter: <see cref="KindFilter"/> or <see cref="GroupFilter"/>.</param>
/// <param name="Slug">What addresses hold.</param>
/// <param name="Text">What people read.</param>
/// <param name="Narrow">Keeps the events that the choice means.</param>
public sealed record EventChoice(string Filter, string Slug, string Text, Func<IQuery<ContentItem>, IQuery<ContentItem>> Narrow)
{
    /// <summary>The filter by what kind of event it is.</summary>
    public const string KindFilter = "type";

    /// <summary>The filter by who invites.</summary>
    public const string GroupFilter = "groupe";
}
