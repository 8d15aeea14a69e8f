using CitesUnies.Internships.Models;
using CitesUnies.Internships.Services;
using CitesUnies.Internships.ViewModels;
using CitesUnies.News.Models;
using CitesUnies.News.Services;
using CitesUnies.Portal.Contents;
using CitesUnies.Portal.Models;
using CitesUnies.Portal.Services;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace CitesUnies.Internships.Drivers;

/// <summary>Shows on the home page which offers and calls can be answered now.</summary>
public sealed class HomeOpeningsDisplayDriver(InternshipOffers offers, NewsArticles news, Deadlines deadlines) : DisplayDriver<HomePage>
{
    private const int Shown = 4;

    /// <inheritdoc/>
    public override IDisplayResult Display(HomePage model, BuildDisplayContext context)
        => Initialize<HomeOpeningsViewModel>("HomeOpenings")
            .Processing<HomeOpeningsViewModel>(FillAsync)
            .Cache("home-openings", cache => cache.WithExpiryAfter(TimeSpan.FromHours(1)))
            .Location("Detail", "Content:40");

    private async Task FillAsync(HomeOpeningsViewModel model)
    {
        var open = new List<OpeningViewModel>();
        foreach (var offer in (await offers.ListAsync(new InternshipQuery(), 1, Shown)).Items.Select(item => item.As<InternshipOffer>()).OfType<InternshipOffer>())
        {
            await AddAsync(open, "Offre de stage", offer, offer.Employer.Text, offer.Deadline.Value);
        }

        foreach (var call in (await news.OpenCallsAsync()).Take(Shown))
        {
            await AddAsync(open, NewsKind.Call.Label, call, call.Issuer.Text, call.Deadline.Value);
        }

        model.Items = [.. open.OrderBy(opening => opening.Deadline).Take(Shown)];
    }

    private async Task AddAsync(List<OpeningViewModel> open, string kind, ContentPart part, string? issuer, DateTime? deadline)
    {
        if (deadline is { } day)
        {
            open.Add(new OpeningViewModel(
                kind, Excerpt.Line(part.ContentItem.DisplayText), ContentAddress.Of(part.ContentItem), Excerpt.Line(issuer), day, await deadlines.CountdownAsync(day)));
        }
    }
}
