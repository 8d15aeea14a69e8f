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
            new("pays", "Pays", "Tous les pays", Options(countries), request.Pays ?? string.Empty),
            new("sujet", "Thème", "Tous les thèmes", Options(topics), request.Sujet ?? string.Empty),
            new(EventChoice.KindFilter, "Type", "Tous les types", Options(choices, EventChoice.KindFilter), request.Type ?? string.Empty),
            new("lieu", "Participation", "Toutes les formes", [.. AttendanceMode.All.Select(mode => new ListFilterOption(mode.Slug, mode.Label))], request.Lieu ?? string.Empty),
            new(EventChoice.GroupFilter, "Groupe", "Tous les groupes", Options(choices, EventChoice.GroupFilter), request.Groupe ?? string.Empty),
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

    private static IReadOnlyList<ListFilterOption> Options(VocabularyTerms terms) => [.. terms.Select(term => new ListFilterOption(term.Slug, term.Name))];

    private static IReadOnlyList<ListFilterOption> Options(IReadOnlyList<EventChoice> choices, string filter)
        => [.. choices.Where(choice => choice.Filter == filter).Select(choice => new ListFilterOption(choice.Slug, choice.Text))];

    private static IEnumerable<Func<IQuery<ContentItem>, IQuery<ContentItem>>> Chosen(IReadOnlyList<EventChoice> choices, string filter, string? slug)
        => choices.Where(choice => choice.Filter == filter && string.Equals(choice.Slug, slug, StringComparison.OrdinalIgnoreCase)).Select(choice => choice.Narrow).Take(1);
}
