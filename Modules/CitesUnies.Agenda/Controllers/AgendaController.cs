using CitesUnies.Agenda.Models;
using CitesUnies.Agenda.Services;
using CitesUnies.Portal.Lists;
using CitesUnies.Portal.ViewModels;
using CitesUnies.Vocabulary;
using CitesUnies.Vocabulary.Services;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.ContentManagement;

namespace CitesUnies.Agenda.Controllers;

/// <summary>The agenda: every event, of whatever type.</summary>
public sealed class AgendaController(PublishedEvents events, IEnumerable<IEventChoiceProvider> providers, IVocabulary vocabulary, ListShapes lists) : Controller
{
    private const string Past = "passe";

    private static readonly ListHeading _heading = new(
        AgendaPage.Path,
        AgendaPage.Title,
        "Réunions des groupes-pays, ateliers, webinaires, missions et assises : les rendez-vous de Cités Unies France et de ses partenaires.");

    /// <summary>Shows a page of the list. A filter with a wrong value gives an empty list that says so; a wrong page is not found.</summary>
    /// <param name="periode"><c>passe</c> for the events that are over.</param>
    /// <param name="pays">The lower-case ISO 3166-1 code of a country.</param>
    /// <param name="sujet">The slug of a topic.</param>
    /// <param name="type">The slug of a kind of event.</param>
    /// <param name="lieu">How people take part: <c>presentiel</c>, <c>visioconference</c> or <c>hybride</c>.</param>
    /// <param name="groupe">The slug of a group.</param>
    /// <param name="page">The page's number.</param>
    [HttpGet, HttpHead, Route("agenda")]
    public async Task<IActionResult> Index(
        string? periode = null, string? pays = null, string? sujet = null, string? type = null, string? lieu = null, string? groupe = null, string? page = null)
    {
        var countries = await vocabulary.GetAsync(VocabularyConstants.Countries);
        var topics = await vocabulary.GetAsync(VocabularyConstants.Topics);
        var choices = await ChoicesAsync();
        ListFilter[] filters =
        [
            new("periode", "Période", "À venir", [new ListFilterOption(Past, "Passés")], periode ?? string.Empty),
            new("pays", "Pays", "Tous les pays", Options(countries), pays ?? string.Empty),
            new("sujet", "Thème", "Tous les thèmes", Options(topics), sujet ?? string.Empty),
            new(EventChoice.KindFilter, "Type", "Tous les types", Options(choices, EventChoice.KindFilter), type ?? string.Empty),
            new("lieu", "Participation", "Toutes les formes", [.. AttendanceMode.All.Select(mode => new ListFilterOption(mode.Slug, mode.Label))], lieu ?? string.Empty),
            new(EventChoice.GroupFilter, "Groupe", "Tous les groupes", Options(choices, EventChoice.GroupFilter), groupe ?? string.Empty),
        ];

        var number = PageNumber.Parse(page);
        var found = number is null || filters.Any(filter => filter.IsUnknown)
            ? ListPage<ContentItem>.Empty
            : await events.ListAsync(
                new EventQuery(
                    !string.IsNullOrEmpty(periode),
                    countries.FindBySlug(pays)?.Id,
                    topics.FindBySlug(sujet)?.Id,
                    AttendanceMode.FindBySlug(lieu),
                    [.. Chosen(choices, EventChoice.KindFilter, type), .. Chosen(choices, EventChoice.GroupFilter, groupe)]),
                number.Value);

        return await lists.CreateAsync("AgendaList", _heading, filters, number, found) is { } list ? View(list) : NotFound();
    }

    private async Task<IReadOnlyList<EventChoice>> ChoicesAsync()
    {
        var choices = new List<EventChoice>();
        foreach (var provider in providers)
        {
            choices.AddRange(await provider.GetChoicesAsync());
        }

        return choices;
    }

    private static IReadOnlyList<ListFilterOption> Options(VocabularyTerms terms) => [.. terms.Select(term => new ListFilterOption(term.Slug, term.Name))];

    private static IReadOnlyList<ListFilterOption> Options(IReadOnlyList<EventChoice> choices, string filter)
        => [.. choices.Where(choice => choice.Filter == filter).Select(choice => new ListFilterOption(choice.Slug, choice.Text))];

    private static IEnumerable<Func<YesSql.IQuery<ContentItem>, YesSql.IQuery<ContentItem>>> Chosen(IReadOnlyList<EventChoice> choices, string filter, string? slug)
        => choices.Where(choice => choice.Filter == filter && string.Equals(choice.Slug, slug, StringComparison.OrdinalIgnoreCase)).Select(choice => choice.Narrow).Take(1);
}
