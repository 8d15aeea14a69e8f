using CitesUnies.Agenda.Models;
using CitesUnies.Chronicles.Models;
using CitesUnies.Chronicles.Services;
using CitesUnies.Editing.Checks;
using CitesUnies.Editing.Rules;
using CitesUnies.Portal.Audience;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Media.Fields;

namespace CitesUnies.Chronicles.Rules;

/// <summary>The rules of chronicles, besides those of any event: numbers that no other has, a presentation, reserved files where they are kept.</summary>
public sealed class GeopoliticalChronicleRules(SessionNumbers numbers) : IContentRules
{
    private static readonly string _season = Key<NumericField>(nameof(GeopoliticalChronicle.Season));
    private static readonly string _session = Key<NumericField>(nameof(GeopoliticalChronicle.Session));

    /// <inheritdoc/>
    public async ValueTask CheckAsync(RuleContext context)
    {
        if (context.ContentItem.As<GeopoliticalChronicle>() is not { } chronicle)
        {
            return;
        }

        await CheckNumbersAsync(chronicle, context);
        context.RequireHtml(Key<HtmlField>(nameof(chronicle.Presentation)), "Présentation", chronicle.Presentation.Html);
        context.CheckLink(Key<LinkField>(nameof(chronicle.Replay)), chronicle.Replay.Url);
        context.CheckReservedFiles(Key<MediaField>(nameof(chronicle.Minutes)), chronicle.Minutes, context.ContentItem.As<EventPart>()?.Audience.Text);
    }

    private async Task CheckNumbersAsync(GeopoliticalChronicle chronicle, RuleContext context)
    {
        var seasonNumber = Number(_season, "La saison", chronicle.Season, context);
        var sessionNumber = Number(_session, "La session", chronicle.Session, context);
        if (seasonNumber is not { } season || sessionNumber is not { } session)
        {
            return;
        }

        if (!await numbers.TryHoldAsync())
        {
            context.Fault(_session, "Une autre chronique est en train d’être enregistrée : réessayez dans un instant.");
        }
        else if (await numbers.HolderAsync(season, session, context.ContentItem.ContentItemId) is { } other)
        {
            context.Fault(_session, $"La saison {season} a déjà une session {session} : « {other} ».");
        }
    }

    // What is empty is told by the field's own setting.
    private static int? Number(string key, string name, NumericField field, RuleContext context)
    {
        var number = ChronicleNumber.Of(field);
        if (number is null && field.Value is not null)
        {
            context.Fault(key, $"{name} est un nombre entier, de 1 à {ChronicleNumber.Most}.");
        }

        return number;
    }

    private static string Key<TField>(string field)
        where TField : ContentField => FieldKey.Of<GeopoliticalChronicle, TField>(field);
}
