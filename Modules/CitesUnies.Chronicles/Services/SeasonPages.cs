using System.Globalization;
using CitesUnies.Agenda.Models;
using CitesUnies.Chronicles.ViewModels;
using CitesUnies.Portal.Lists;
using CitesUnies.Portal.ViewModels;
using OrchardCore.ContentManagement;

namespace CitesUnies.Chronicles.Services;

/// <summary>Makes seasons ready to show.</summary>
public sealed class SeasonPages(ChronicleSeasons seasons, ListShapes lists)
{
    /// <summary>All seasons with their sessions, latest first.</summary>
    public async Task<IReadOnlyList<ChronicleSeasonViewModel>> AllAsync()
    {
        var all = new List<ChronicleSeasonViewModel>();
        foreach (var number in await seasons.NumbersAsync())
        {
            var season = new ChronicleSeasonViewModel();
            await FillAsync(season, number, await seasons.SessionsAsync(number));
            all.Add(season);
        }

        return all;
    }

    /// <summary>Fills in a season.</summary>
    /// <param name="model">What is filled in.</param>
    /// <param name="number">The season's number.</param>
    /// <param name="sessions">Its sessions.</param>
    public async Task FillAsync(ChronicleSeasonViewModel model, int number, IReadOnlyList<ContentItem> sessions)
    {
        model.Title = ChroniclePages.SeasonTitle(number);
        model.PageTitle = ChroniclePages.SeasonPageTitle(number);
        model.Url = ChroniclePages.SeasonPath(number);
        model.Slug = string.Create(CultureInfo.InvariantCulture, $"saison-{number}");
        model.Summary = SeasonSummary.InWords(sessions.Count, [.. sessions.Select(Day).OfType<DateTimeOffset>()]);
        model.Sessions = await lists.SummariesAsync(sessions, "SummarySession");
    }

    /// <summary>Links to all seasons, latest first.</summary>
    /// <param name="current">The season that is shown, or whose session is.</param>
    /// <param name="isSession">Whether it is a session.</param>
    public async ValueTask<IReadOnlyList<SeasonLinkViewModel>> LinksAsync(int? current, bool isSession)
        => [.. (await seasons.NumbersAsync()).Select(number => new SeasonLinkViewModel(
            new Link(ChroniclePages.SeasonPath(number), ChroniclePages.SeasonTitle(number)),
            number != current ? null : isSession ? "true" : "page"))];

    private static DateTimeOffset? Day(ContentItem session)
        => session.As<EventPart>() is { } part && EventTimes.Of(part) is { } times ? EventTimes.Local(times.StartUtc) : null;
}
