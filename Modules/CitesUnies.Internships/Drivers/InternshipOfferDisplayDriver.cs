using System.Globalization;
using CitesUnies.CountryGroups.Services;
using CitesUnies.Internships.Models;
using CitesUnies.Internships.ViewModels;
using CitesUnies.Portal.Contents;
using CitesUnies.Portal.Models;
using CitesUnies.Portal.Services;
using CitesUnies.Portal.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Infrastructure.Html;

namespace CitesUnies.Internships.Drivers;

/// <summary>Shows an <see cref="InternshipOffer"/> on its page and on the list.</summary>
public sealed class InternshipOfferDisplayDriver(CountryGroupDirectory groups, Deadlines deadlines, MediaFiles media, IHtmlSanitizerService sanitizer)
    : ContentPartDisplayDriver<InternshipOffer>
{
    private static readonly CultureInfo _french = CultureInfo.GetCultureInfo("fr-FR");

    /// <inheritdoc/>
    public override IDisplayResult Display(InternshipOffer part, BuildPartDisplayContext context)
        => context.DisplayType switch
        {
            "Detail" => Combine(
                Initialize<InternshipViewModel>("InternshipOffer", model => FillAsync(part, model)).Location("Detail", "Content:1"),
                Initialize<BreadcrumbViewModel>("Breadcrumb", model => model.Steps = BreadcrumbTrail.To(
                    part.ContentItem.DisplayText ?? string.Empty, new Breadcrumb(InternshipPages.ListTitle, InternshipPages.ListPath)))
                    .Location("Detail", "/Breadcrumb:1")),
            "Summary" => Initialize<InternshipSummaryViewModel>("InternshipOffer_Summary", model => FillListedAsync(part, model)).Location("Summary", "Content:1"),
            "SummaryRow" => Initialize<InternshipSummaryViewModel>("InternshipOffer_SummaryRow", model => FillListedAsync(part, model)).Location("SummaryRow", "Content:1"),
            _ => null!,
        };

    private async ValueTask FillSummaryAsync(InternshipOffer part, InternshipSummaryViewModel model)
    {
        model.Title = part.ContentItem.DisplayText ?? string.Empty;
        model.Url = ContentAddress.Of(part.ContentItem);
        model.Employer = part.Employer.Text ?? string.Empty;
        model.Subject = part.Subject.Text ?? string.Empty;
        model.Place = part.Place.Text ?? string.Empty;
        model.Duration = part.DurationMonths.Value is { } months ? months.ToString("0.#", _french) + "\u00a0mois" : string.Empty;
        model.StartsOn = part.StartsOn.Value;
        model.Deadline = part.Deadline.Value;
        model.IsClosed = await deadlines.IsPastAsync(part.Deadline.Value);
        model.Countdown = part.Deadline.Value is { } deadline ? await deadlines.CountdownAsync(deadline) : string.Empty;
        model.Groups = await groups.LinksAsync(part.Groups.ContentItemIds);
    }

    private async ValueTask FillListedAsync(InternshipOffer part, InternshipSummaryViewModel model)
    {
        await FillSummaryAsync(part, model);
        model.Title = Excerpt.Line(model.Title);
        model.Employer = Excerpt.Line(model.Employer);
        model.Subject = Excerpt.Paragraph(model.Subject);
        model.Place = Excerpt.Line(model.Place);
    }

    private async ValueTask FillAsync(InternshipOffer part, InternshipViewModel model)
    {
        await FillSummaryAsync(part, model);
        model.RemoteWork = RemoteWork.Find(part.RemoteWork.Text)?.Label ?? part.RemoteWork.Text ?? string.Empty;
        model.WeeklyHours = part.WeeklyHours.Value is { } hours ? hours.ToString("0.#", _french) + "\u00a0h" : string.Empty;
        model.Compensation = part.Compensation.Text ?? string.Empty;
        model.MissionsHtml = sanitizer.Sanitize(part.Missions.Html ?? string.Empty);
        model.ProfileHtml = sanitizer.Sanitize(part.Profile.Html ?? string.Empty);
        model.HowToApplyHtml = sanitizer.Sanitize(part.HowToApply.Html ?? string.Empty);
        model.Contact = model.IsClosed ? null : Mailbox.LinkTo(part.ContactMailbox.Text);
        model.Files = await media.AllAsync(part.Attachment);
    }
}
