using CitesUnies.Editing.Checks;
using CitesUnies.Editing.Rules;
using CitesUnies.Internships.Models;
using CitesUnies.Portal.Contents;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;

namespace CitesUnies.Internships.Rules;

/// <summary>The rules of offers: what the law says of length and pay (Code de l’éducation, L124-5 and L124-6), texts, and dates that agree.</summary>
public sealed class InternshipOfferRules : IContentRules
{
    private const decimal MostMonths = 6;
    private const decimal MonthsWithoutPay = 2;

    private static readonly string _title = FieldKey.Of<TitlePart>(nameof(TitlePart.Title));
    private static readonly string _startsOn = Key<DateField>(nameof(InternshipOffer.StartsOn));
    private static readonly string _deadline = Key<DateField>(nameof(InternshipOffer.Deadline));

    /// <inheritdoc/>
    public ValueTask CheckAsync(RuleContext context)
    {
        if (context.ContentItem.As<InternshipOffer>() is { } offer)
        {
            CheckTexts(context, offer);
            CheckLength(context, offer);
            CheckDates(context, Day(offer.StartsOn), Day(offer.Deadline));
            CheckTitle(context, context.ContentItem.As<TitlePart>()?.Title, Day(offer.StartsOn), Day(offer.Deadline));
        }

        return ValueTask.CompletedTask;
    }

    private static void CheckTexts(RuleContext context, InternshipOffer offer)
    {
        context.RequireHtml(Key<HtmlField>(nameof(offer.Missions)), "Missions", offer.Missions.Html);
        context.RequireHtml(Key<HtmlField>(nameof(offer.Profile)), "Profil recherché", offer.Profile.Html);
        context.RequireHtml(Key<HtmlField>(nameof(offer.HowToApply)), "Comment postuler", offer.HowToApply.Html);
        context.CheckChoice(Key<TextField>(nameof(offer.RemoteWork)), offer.RemoteWork.Text, RemoteWork.All.Select(choice => choice.Value));
        context.CheckEmails(Key<TextField>(nameof(offer.ContactMailbox)), offer.ContactMailbox.Text);
    }

    private static void CheckLength(RuleContext context, InternshipOffer offer)
    {
        var months = offer.DurationMonths.Value;
        if (months > MostMonths)
        {
            context.Fault(Key<NumericField>(nameof(offer.DurationMonths)), "Un stage dure six mois au plus. Au-delà, c’est un autre contrat.");
        }

        if (months > MonthsWithoutPay && string.IsNullOrWhiteSpace(offer.Compensation.Text))
        {
            context.Missing(Key<TextField>(nameof(offer.Compensation)), "Au-delà de deux mois, un stage est gratifié : dites combien.");
        }
    }

    private static void CheckDates(RuleContext context, DateOnly? startsOn, DateOnly? deadline)
    {
        context.CheckDate(_startsOn, startsOn);
        context.CheckDate(_deadline, deadline);
        if (deadline > startsOn)
        {
            context.Fault(_deadline, $"La date limite ({deadline:dd/MM/yyyy}) est après le début du stage ({startsOn:dd/MM/yyyy}).");
        }
    }

    private static void CheckTitle(RuleContext context, string? title, DateOnly? startsOn, DateOnly? deadline)
    {
        if (TitleWords.StatusIn(title) is { } word)
        {
            context.ToConfirm(_title, $"« {word} » n’a pas sa place dans un titre : une offre se clôt d’elle-même après sa date limite.");
        }

        // A title may name either day.
        if (TitleDates.Contradicting(title, startsOn ?? deadline) is { } date && TitleDates.Contradicting(title, deadline ?? startsOn) is not null)
        {
            context.ToConfirm(_title, $"« {date} » dans le titre n’est ni le début du stage, ni la date limite.");
        }
    }

    private static DateOnly? Day(DateField field) => field.Value is { } day ? DateOnly.FromDateTime(day) : null;

    private static string Key<TField>(string field)
        where TField : ContentField => FieldKey.Of<InternshipOffer, TField>(field);
}
