using System.Globalization;
using CitesUnies.Agenda;
using CitesUnies.Agenda.Models;
using CitesUnies.Agenda.Services;
using CitesUnies.CountryGroups.Models;
using CitesUnies.CountryGroups.Services;
using CitesUnies.CountryGroups.ViewModels;
using CitesUnies.Portal.Contents;
using CitesUnies.Portal.Lists;
using CitesUnies.Portal.Models;
using CitesUnies.Portal.Services;
using CitesUnies.Portal.ViewModels;
using CitesUnies.Vocabulary;
using CitesUnies.Vocabulary.Services;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Infrastructure.Html;

namespace CitesUnies.CountryGroups.Drivers;

/// <summary>Shows a <see cref="CountryGroup"/> on its page and on lists. Its officers are not named: their accounts are nobody's business.</summary>
public sealed class CountryGroupDisplayDriver(IVocabulary vocabulary, IHtmlSanitizerService sanitizer, PublishedEvents events, ListShapes lists) : ContentPartDisplayDriver<CountryGroup>
{
    private const int NextShown = 4;
    private const int PastShown = 6;

    private static readonly CultureInfo _french = CultureInfo.GetCultureInfo("fr-FR");

    /// <inheritdoc/>
    public override IDisplayResult Display(CountryGroup part, BuildPartDisplayContext context)
        => context.DisplayType switch
        {
            "Detail" => Combine(
                Initialize<CountryGroupViewModel>("CountryGroup", model => FillAsync(part, model)).Location("Detail", "Content:1"),
                Initialize<BreadcrumbViewModel>("Breadcrumb", model => model.Steps = BreadcrumbTrail.To(
                    part.ContentItem.DisplayText ?? string.Empty, new Breadcrumb(CountryGroupPages.ListTitle, CountryGroupPages.ListPath)))
                    .Location("Detail", "/Breadcrumb:1")),
            "Summary" => Initialize<CountryGroupSummaryViewModel>("CountryGroup_Summary", model => FillListedAsync(part, model)).Location("Summary", "Content:1"),
            "SummaryRow" => Initialize<CountryGroupSummaryViewModel>("CountryGroup_SummaryRow", model => FillListedAsync(part, model)).Location("SummaryRow", "Content:1"),
            _ => null!,
        };

    private async ValueTask FillSummaryAsync(CountryGroup part, CountryGroupSummaryViewModel model)
    {
        var region = (await vocabulary.GetAsync(VocabularyConstants.Regions)).Find(part.Region.TermContentItemIds?.FirstOrDefault());
        model.Title = part.ContentItem.DisplayText ?? string.Empty;
        model.Url = ContentAddress.Of(part.ContentItem);
        model.Kind = GroupKind.Find(part.Kind.Text)?.Label ?? part.Kind.Text ?? string.Empty;
        model.IsFormer = part.State.Text == GroupState.Former;
        model.Summary = part.Summary.Text ?? string.Empty;
        model.ChairName = part.ChairName.Text ?? string.Empty;
        model.ChairOffice = string.Join(", ", new[] { part.ChairOffice.Text, part.ChairAuthority.Text }.Where(text => !string.IsNullOrWhiteSpace(text)));
        model.Region = region?.Name ?? string.Empty;
        var countries = (await vocabulary.GetAsync(VocabularyConstants.Countries)).FindAll(part.Countries.TermContentItemIds);
        model.CountrySlugs = [.. countries.Select(term => term.Slug)];
        model.Countries = [.. countries
            .Select(term => new Link($"{AgendaPage.Path}?pays={Uri.EscapeDataString(term.Slug)}", term.Name))];
        if (model is CountryGroupViewModel detail && region is not null)
        {
            detail.RegionUrl = $"{CountryGroupPages.ListPath}#{region.Slug}";
        }
    }

    private async ValueTask FillListedAsync(CountryGroup part, CountryGroupSummaryViewModel model)
    {
        await FillSummaryAsync(part, model);
        model.Title = Excerpt.Line(model.Title);
        model.Summary = Excerpt.Paragraph(model.Summary);
        model.ChairName = Excerpt.Line(model.ChairName);
    }

    private async ValueTask FillAsync(CountryGroup part, CountryGroupViewModel model)
    {
        await FillSummaryAsync(part, model);
        FillPeople(part, model);
        model.CreatedOn = part.CreatedOn.Text ?? string.Empty;
        model.PresentationHtml = sanitizer.Sanitize(part.Presentation.Html ?? string.Empty);
        model.MissionsHtml = sanitizer.Sanitize(part.Missions.Html ?? string.Empty);
        model.MilestonesHtml = sanitizer.Sanitize(part.Milestones.Html ?? string.Empty);

        var groupId = part.ContentItem.ContentItemId;
        var meetings = new EventQuery(Choices: [query => MeetingChoices.OfGroup(query, groupId)]);
        model.NextMeetings = await lists.SummariesAsync(await events.FirstAsync(meetings, NextShown), "SummaryRow");
        model.PastMeetings = await lists.SummariesAsync(await events.FirstAsync(meetings with { Period = EventPeriod.Past }, PastShown), "SummaryRow");
        model.PastUrl = $"{AgendaPage.PastPath}&groupe={Uri.EscapeDataString(CountryGroupDirectory.SlugOf(model.Url))}";
    }

    private static void FillPeople(CountryGroup part, CountryGroupViewModel model)
    {
        model.ChairSince = part.ChairSince.Value?.ToString("MMMM yyyy", _french) ?? string.Empty;
        model.FormerChairs = Lines.Of(part.FormerChairs.Text);
        model.Contact = Mailbox.LinkTo(part.ContactMailbox.Text);
    }
}
