using CitesUnies.Agenda.Models;
using CitesUnies.Editing.Checks;
using CitesUnies.Editing.Rules;
using CitesUnies.Portal.Audience;
using CitesUnies.Portal.Contents;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;

namespace CitesUnies.Agenda.Rules;

/// <summary>The rules of whatever carries <see cref="EventPart"/>: dates that follow one another, a status that agrees with them, a title that leaves both to their fields.</summary>
public sealed class EventRules : IContentRules
{
    private static readonly string _start = Key<DateTimeField>(nameof(EventPart.StartsAt));
    private static readonly string _end = Key<DateTimeField>(nameof(EventPart.EndsAt));
    private static readonly string _newStart = Key<DateTimeField>(nameof(EventPart.RescheduledTo));
    private static readonly string _status = Key<TextField>(nameof(EventPart.Status));
    private static readonly string _title = FieldKey.Of<TitlePart>(nameof(TitlePart.Title));

    /// <inheritdoc/>
    public ValueTask CheckAsync(RuleContext context)
    {
        if (context.ContentItem.As<EventPart>() is { } part)
        {
            CheckDates(part, context);
            CheckStatus(part, context);
            CheckTitle(part, context);
            context.CheckChoice(Key<TextField>(nameof(EventPart.Attendance)), part.Attendance.Text, AttendanceMode.All.Select(mode => mode.Value));
            context.CheckChoice(Key<TextField>(nameof(EventPart.Audience)), part.Audience.Text, AudienceKind.All.Select(kind => kind.Value));
        }

        return ValueTask.CompletedTask;
    }

    private static void CheckDates(EventPart part, RuleContext context)
    {
        if (Local(part.StartsAt, context) is { } start && Local(part.EndsAt, context) is { } end && (part.AllDay.Value ? end.Date < start.Date : end < start))
        {
            context.Fault(_end, "La fin est avant le début.");
        }

        context.CheckDate(_start, Day(part.StartsAt, context));
        context.CheckDate(_end, Day(part.EndsAt, context));
        context.CheckDate(_newStart, Day(part.RescheduledTo, context));
    }

    private static void CheckStatus(EventPart part, RuleContext context)
    {
        context.CheckChoice(_status, part.Status.Text, EventStatus.All.Select(status => status.Value));
        var isPostponed = EventStatus.Find(part.Status.Text) == EventStatus.Postponed;
        if (isPostponed && part.RescheduledTo.Value is null)
        {
            context.Fault(_newStart, "Un événement reporté a une nouvelle date. S’il n’en a pas encore, choisissez « annulée » et dites pourquoi dans l’annonce.");
        }
        else if (!isPostponed && part.RescheduledTo.Value is not null)
        {
            context.Fault(_status, "Une nouvelle date est donnée : choisissez « reportée », ou effacez-la.");
        }
    }

    // Any of the event's dates may stand in the title: the first, the last, the new one.
    private static void CheckTitle(EventPart part, RuleContext context)
    {
        var title = context.ContentItem.As<TitlePart>()?.Title;
        if (TitleWords.StatusIn(title) is { } word)
        {
            context.Fault(_title, $"« {word} » n’a pas sa place dans le titre : choisissez l’état de l’événement dans son champ.");
        }

        var contradictions = new[] { part.StartsAt, part.EndsAt, part.RescheduledTo }
            .Select(field => Day(field, context))
            .Where(day => day is not null)
            .Select(day => TitleDates.Contradicting(title, day))
            .ToArray();
        if (contradictions is [{ } date, ..] && contradictions.All(found => found is not null))
        {
            context.Fault(_title, $"« {date} » contredit la date de l’événement : laissez-la à son champ.");
        }
    }

    private static string Key<TField>(string field)
        where TField : ContentField => FieldKey.Of<EventPart, TField>(field);

    private static DateTime? Local(DateTimeField field, RuleContext context) => field.Value is { } utc ? context.ToLocal(utc) : null;

    private static DateOnly? Day(DateTimeField field, RuleContext context) => Local(field, context) is { } local ? DateOnly.FromDateTime(local) : null;
}
