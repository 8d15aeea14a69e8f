using System.Globalization;
using CitesUnies.Portal.Lists;
using CitesUnies.Portal.ViewModels;
using CitesUnies.ResourceCentre.Models;
using CitesUnies.ResourceCentre.Services;
using CitesUnies.Vocabulary;
using CitesUnies.Vocabulary.Services;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.ContentManagement;

namespace CitesUnies.ResourceCentre.Controllers;

/// <summary>The list of resources.</summary>
public sealed class ResourcesController(PublishedResources resources, IVocabulary vocabulary, ListShapes lists) : Controller
{
    private static readonly ListHeading _heading = new(
        ResourcePages.ListPath,
        ResourcePages.ListTitle,
        "Comptes rendus, répertoires, études, photos, enregistrements et films : ce qui reste des rencontres et ce qui aide à coopérer.");

    /// <summary>Shows a page of the list. A filter with a wrong value gives an empty list that says so; a wrong page is not found.</summary>
    /// <param name="support">The slug of a medium.</param>
    /// <param name="pays">The lower-case ISO 3166-1 code of a country.</param>
    /// <param name="sujet">The slug of a topic.</param>
    /// <param name="annee">A year.</param>
    /// <param name="page">The page's number.</param>
    [HttpGet, HttpHead, Route("ressources")]
    public async Task<IActionResult> Index(string? support = null, string? pays = null, string? sujet = null, string? annee = null, string? page = null)
    {
        var countries = await vocabulary.GetAsync(VocabularyConstants.Countries);
        var topics = await vocabulary.GetAsync(VocabularyConstants.Topics);
        ListFilter[] filters =
        [
            new("support", "Support", "Tous les supports", [.. ResourceMedium.All.Select(medium => new ListFilterOption(medium.Slug, medium.Plural))], support ?? string.Empty),
            new("pays", "Pays", "Tous les pays", Options(countries), pays ?? string.Empty),
            new("sujet", "Thème", "Tous les thèmes", Options(topics), sujet ?? string.Empty),
            new("annee", "Année", "Toutes les années", await YearsAsync(), annee ?? string.Empty),
        ];

        var number = PageNumber.Parse(page);
        var found = number is null || filters.Any(filter => filter.IsUnknown)
            ? ListPage<ContentItem>.Empty
            : await resources.ListAsync(
                new ResourceQuery(ResourceMedium.FindBySlug(support), countries.FindBySlug(pays)?.Id, topics.FindBySlug(sujet)?.Id, Year(annee)), number.Value);

        return await lists.CreateAsync("ResourceList", _heading, filters, number, found) is { } list ? View(list) : NotFound();
    }

    private static IReadOnlyList<ListFilterOption> Options(VocabularyTerms terms) => [.. terms.Select(term => new ListFilterOption(term.Slug, term.Name))];

    private static int? Year(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    private async Task<IReadOnlyList<ListFilterOption>> YearsAsync()
        => [.. (await resources.YearsAsync()).Select(year => year.ToString(CultureInfo.InvariantCulture)).Select(year => new ListFilterOption(year, year))];
}
