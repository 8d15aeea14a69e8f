using CitesUnies.News.Drivers;
using CitesUnies.News.Models;
using CitesUnies.News.Services;
using CitesUnies.Portal.Lists;
using CitesUnies.Portal.ViewModels;
using CitesUnies.Vocabulary;
using CitesUnies.Vocabulary.Services;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.ContentManagement;

namespace CitesUnies.News.Controllers;

/// <summary>The list of news.</summary>
public sealed class NewsController(NewsArticles news, IVocabulary vocabulary, ListShapes lists) : Controller
{
    private static readonly ListHeading _heading = new(
        NewsArticleDisplayDriver.ListPath,
        NewsArticleDisplayDriver.ListTitle,
        "Annonces, communiqués, appels et retours de mission de Cités Unies France, de ses membres et de ses partenaires.");

    /// <summary>Shows a page of the list. A filter with a wrong value gives an empty list that says so; a wrong page is not found.</summary>
    /// <param name="type">The slug of a kind.</param>
    /// <param name="pays">The lower-case ISO 3166-1 code of a country.</param>
    /// <param name="sujet">The slug of a topic.</param>
    /// <param name="annee">A year.</param>
    /// <param name="page">The page's number.</param>
    [HttpGet, HttpHead, Route("actualites")]
    public async Task<IActionResult> Index(string? type = null, string? pays = null, string? sujet = null, string? annee = null, string? page = null)
    {
        var countries = await vocabulary.GetAsync(VocabularyConstants.Countries);
        var topics = await vocabulary.GetAsync(VocabularyConstants.Topics);
        ListFilter[] filters =
        [
            ListFilter.Of("type", "Genre", "Tous les genres", NewsKind.All, kind => kind.Slug, kind => kind.Plural, type),
            ListFilter.Of("pays", "Pays", "Tous les pays", countries, term => term.Slug, term => term.Name, pays),
            ListFilter.Of("sujet", "Thème", "Tous les thèmes", topics, term => term.Slug, term => term.Name, sujet),
            ListFilter.OfYears(await news.YearsAsync(), annee),
        ];

        var number = PageNumber.Parse(page);
        var found = number is null || filters.Any(filter => filter.IsUnknown)
            ? ListPage<ContentItem>.Empty
            : await news.ListAsync(
                new NewsQuery(NewsKind.FindBySlug(type), countries.FindBySlug(pays)?.Id, topics.FindBySlug(sujet)?.Id, filters[^1].Year), number.Value);

        return await lists.CreateAsync("NewsList", _heading, filters, number, found) is { } list ? View(list) : NotFound();
    }
}
