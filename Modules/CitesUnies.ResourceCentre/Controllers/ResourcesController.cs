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
            ListFilter.Of("support", "Support", "Tous les supports", ResourceMedium.All, medium => medium.Slug, medium => medium.Plural, support),
            ListFilter.Of("pays", "Pays", "Tous les pays", countries, term => term.Slug, term => term.Name, pays),
            ListFilter.Of("sujet", "Thème", "Tous les thèmes", topics, term => term.Slug, term => term.Name, sujet),
            ListFilter.OfYears(await resources.YearsAsync(), annee),
        ];

        var number = PageNumber.Parse(page);
        var found = number is null || filters.Any(filter => filter.IsUnknown)
            ? ListPage<ContentItem>.Empty
            : await resources.ListAsync(
                new ResourceQuery(ResourceMedium.FindBySlug(support), countries.FindBySlug(pays)?.Id, topics.FindBySlug(sujet)?.Id, filters[^1].Year), number.Value);

        return await lists.CreateAsync("ResourceList", _heading, filters, number, found) is { } list ? View(list) : NotFound();
    }
}
