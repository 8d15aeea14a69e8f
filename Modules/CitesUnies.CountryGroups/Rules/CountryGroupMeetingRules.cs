using CitesUnies.Agenda.Models;
using CitesUnies.CountryGroups.Models;
using CitesUnies.Editing.Checks;
using CitesUnies.Editing.Rules;
using CitesUnies.Portal.Audience;
using CitesUnies.Portal.Contents;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Media.Fields;

namespace CitesUnies.CountryGroups.Rules;

/// <summary>The rules of meetings, besides those of any event: an announcement, addresses that lead somewhere, reserved files where they are kept.</summary>
public sealed class CountryGroupMeetingRules : IContentRules
{
    /// <inheritdoc/>
    public ValueTask CheckAsync(RuleContext context)
    {
        if (context.ContentItem.As<CountryGroupMeeting>() is { } meeting)
        {
            context.CheckChoice(Key<TextField>(nameof(meeting.Kind)), meeting.Kind.Text, MeetingKind.All.Select(kind => kind.Value));
            context.RequireHtml(Key<HtmlField>(nameof(meeting.Announcement)), "Annonce", meeting.Announcement.Html);
            context.CheckLink(Key<LinkField>(nameof(meeting.Registration)), meeting.Registration.Url);
            context.CheckEmails(Key<TextField>(nameof(meeting.ContactMailbox)), meeting.ContactMailbox.Text);
            context.CheckReservedFiles(Key<MediaField>(nameof(meeting.Documents)), meeting.Documents, context.ContentItem.As<EventPart>()?.Audience.Text);
        }

        return ValueTask.CompletedTask;
    }

    private static string Key<TField>(string field)
        where TField : ContentField => FieldKey.Of<CountryGroupMeeting, TField>(field);
}
