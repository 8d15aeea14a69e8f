using CitesUnies.Agenda.Services;
using CitesUnies.CountryGroups.Indexes;
using CitesUnies.CountryGroups.Models;
using CitesUnies.Portal.Contents;
using OrchardCore.ContentManagement;
using YesSql;

namespace CitesUnies.CountryGroups.Services;

/// <summary>Lets the agenda be narrowed by kinds of meeting and by groups.</summary>
public sealed class MeetingChoices(CountryGroupDirectory groups) : IEventChoiceProvider
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<EventChoice>> GetChoicesAsync() =>
    [
        .. MeetingKind.All.Select(kind => new EventChoice(EventChoice.KindFilter, kind.Slug, kind.Plural, query => OfKind(query, kind.Value))),
        .. (await groups.GetAsync()).Select(group =>
            new EventChoice(EventChoice.GroupFilter, CountryGroupDirectory.SlugOf(group.Url), Excerpt.Line(group.Name), query => OfGroup(query, group.ContentItemId))),
    ];

    /// <summary>Keeps the meetings of a group.</summary>
    public static IQuery<ContentItem> OfGroup(IQuery<ContentItem> query, string groupId) => query.With<MeetingGroupIndex>(index => index.GroupId == groupId);

    private static IQuery<ContentItem> OfKind(IQuery<ContentItem> query, string kind) => query.With<MeetingIndex>(index => index.Kind == kind);
}
