using CitesUnies.Agenda.Models;
using CitesUnies.Portal.ViewModels;
using CitesUnies.Vocabulary;
using CitesUnies.Vocabulary.Services;
using OrchardCore.ContentManagement;
using YesSql;

namespace CitesUnies.Agenda.Services;

/// <summary>The filters of the agenda, those of other modules among them.</summary>
public sealed class AgendaFilters(IEnumerable<IEventChoiceProvider> providers, IVocabulary vocabulary)
{
    /// <summary>Reads what an address narrows the agenda to.</summary>
    public async Task<AgendaSelection> ReadAsync(AgendaRequest request)
    {
        var countries = await vocabulary.GetAsync(VocabularyConstants.Countries);
        var topics = await vocabulary.GetAsync(VocabularyConstants.Topics);
        var choices = await ChoicesAsync();
        ListFilter[] filters =
        [
            ListFilter.Of("pays", "Pays", "Tous les pays", countries, term => term.Slug, term => term.Name, request.Pays),
            ListFilter.Of("sujet", "Thème", "Tous les thèmes", topics, term => term.Slug, term => term.Name, request.Sujet),
            Offer(choices, EventChoice.KindFilter, "Type", "Tous les types", request.Type),
            ListFilter.Of("lieu", "Participation", "Toutes les formes", AttendanceMode.All, mode => mode.Slug, mode => mode.Label, request.Lieu),
            Offer(choices, EventChoice.GroupFilter, "Groupe", "Tous les groupes", request.Groupe),
        ];

        return new AgendaSelection(filters, filters.Any(filter => filter.IsUnknown) ? null : new EventQuery(
            EventPeriod.Any,
            countries.FindBySlug(request.Pays)?.Id,
            topics.FindBySlug(request.Sujet)?.Id,
            AttendanceMode.FindBySlug(request.Lieu),
            [.. Chosen(choices, EventChoice.KindFilter, request.Type), .. Chosen(choices, EventChoice.GroupFilter, request.Groupe)]));
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

    private static ListFilter Offer(IReadOnlyList<EventChoice> choices, string filter, string label, string allLabel, string? value)
        => ListFilter.Of(filter, label, allLabel, choices.Where(choice => choice.Filter == filter), choice => choice.Slug, choice => choice.Text, value);

    private static IEnumerable<Func<IQuery<ContentItem>, IQuery<ContentItem>>> Chosen(IReadOnlyList<EventChoice> choices, string filter, string? slug)
        => choices.Where(choice => choice.Filter == filter && string.Equals(choice.Slug, slug, StringComparison.OrdinalIgnoreCase)).Select(choice => choice.Narrow).Take(1);
}
