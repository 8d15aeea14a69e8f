using CitesUnies.Agenda.Dates;
using CitesUnies.Portal.ViewModels;

namespace CitesUnies.Agenda.Services;

/// <summary>The ways in which the agenda is shown: what is to come, what is over, a month. What it is narrowed to stays from one to the other.</summary>
/// <param name="narrowing">The filters, with what is chosen.</param>
public sealed class AgendaViews(IReadOnlyList<ListFilter> narrowing)
{
    private const string Past = "passe";
    private const string Month = "mois";

    /// <summary>Whether an address asks for what is over.</summary>
    public static bool IsPast(string? period) => string.Equals(period, Past, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether an address asks for a month.</summary>
    public static bool IsMonth(string? view) => string.Equals(view, Month, StringComparison.OrdinalIgnoreCase);

    /// <summary>The filter by period. A view that does not exist is named beside it.</summary>
    /// <param name="period">What the address says of the period.</param>
    /// <param name="view">What it says of the view.</param>
    public IReadOnlyList<ListFilter> ForList(string? period, string? view)
    {
        var byPeriod = new ListFilter("periode", "Période", "À venir", [new ListFilterOption(Past, "Passés")], period ?? string.Empty);
        return string.IsNullOrEmpty(view) ? [byPeriod, .. narrowing] : [byPeriod, View(view), .. narrowing];
    }

    /// <summary>The filters that keep the month in the address.</summary>
    /// <param name="slug">What the address says of the month; empty for the first that is shown.</param>
    public IReadOnlyList<ListFilter> ForMonth(string slug)
        => [View(Month), new ListFilter(Month, "Mois", string.Empty, Options(CalendarMonth.Parse(slug)), slug, IsView: true), .. narrowing];

    /// <summary>The links from one way to the other.</summary>
    /// <param name="isPast">Whether those that are over are shown.</param>
    /// <param name="isMonth">Whether a month is shown.</param>
    public IReadOnlyList<ListChoice> Links(bool isPast, bool isMonth)
        =>
        [
            new(UrlOf("periode", string.Empty), "À venir", !isPast && !isMonth),
            new(UrlOf("periode", Past), "Passés", isPast && !isMonth),
            new(UrlOf("vue", Month), "Mois par mois", isMonth),
        ];

    /// <summary>The address of a month.</summary>
    public string UrlOf(CalendarMonth month) => ListAddress.Build(AgendaPage.Path, [new("vue", Month), new(Month, month.Slug), .. Kept]);

    private IEnumerable<KeyValuePair<string, string>> Kept => narrowing.Select(filter => KeyValuePair.Create(filter.Name, filter.Value));

    private string UrlOf(string name, string value) => ListAddress.Build(AgendaPage.Path, [new(name, value), .. Kept]);

    private static ListFilter View(string value) => new("vue", "Affichage", "Liste", [new ListFilterOption(Month, "Mois par mois")], value, IsView: IsMonth(value));

    private static IReadOnlyList<ListFilterOption> Options(CalendarMonth? month) => month is { } known ? [new ListFilterOption(known.Slug, known.Name)] : [];
}
