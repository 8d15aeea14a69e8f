using System.Globalization;
using CitesUnies.Agenda;
using CitesUnies.Agenda.Models;
using CitesUnies.Agenda.Services;
using CitesUnies.CountryGroups.Models;
using CitesUnies.CountryGroups.ViewModels;
using CitesUnies.Portal.Audience;
using CitesUnies.Portal.Contents;
using CitesUnies.Portal.Models;
using CitesUnies.Portal.Services;
using CitesUnies.Portal.ViewModels;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Infrastructure.Html;

namespace CitesUnies.CountryGroups.Drivers;

/// <summary>Shows a <see cref="CountryGroupMeeting"/> on its page. Lists show it as they show any event.</summary>
public sealed class CountryGroupMeetingDisplayDriver(EventSummaries summaries, ReservedContent reserved, MediaFiles media, IHtmlSanitizerService sanitizer)
    : ContentPartDisplayDriver<CountryGroupMeeting>
{
    /// <inheritdoc/>
    public override IDisplayResult Display(CountryGroupMeeting part, BuildPartDisplayContext context)
        => context.DisplayType != "Detail" ? null! : Combine(
            Initialize<CountryGroupMeetingViewModel>("CountryGroupMeeting", model => FillAsync(part, model)).Location("Detail", "Content:1"),
            Initialize<BreadcrumbViewModel>("Breadcrumb", model => model.Steps = BreadcrumbTrail.To(
                part.ContentItem.DisplayText ?? string.Empty, new Breadcrumb(AgendaPage.Title, AgendaPage.Path)))
                .Location("Detail", "/Breadcrumb:1"));

    private async ValueTask FillAsync(CountryGroupMeeting part, CountryGroupMeetingViewModel model)
    {
        var when = part.ContentItem.As<EventPart>() ?? new EventPart { ContentItem = part.ContentItem };
        await summaries.FillAsync(when, model);
        model.AnnouncementHtml = sanitizer.Sanitize(part.Announcement.Html ?? string.Empty);
        model.AgendaItems = Lines.Of(part.AgendaItems.Text);
        model.Chair = part.Chair.Text ?? string.Empty;
        model.CoOrganisers = Lines.Of(part.CoOrganisers.Text);
        model.Participants = part.ParticipantCount.Value?.ToString("0", CultureInfo.InvariantCulture) ?? string.Empty;
        model.Registration = model.IsPast || model.IsCancelled ? null : Link.Of(part.Registration);
        model.Contact = Mailbox.LinkTo(part.ContactMailbox.Text);

        var report = sanitizer.Sanitize(part.Report.Html ?? string.Empty);
        var documents = await media.AllAsync(part.Documents);
        model.Lock = report.Length > 0 || documents.Count > 0 ? await reserved.LockAsync(when.Audience.Text, model.Url) : null;
        if (model.Lock is null)
        {
            model.ReportHtml = report;
            model.Documents = documents;
        }
    }
}
