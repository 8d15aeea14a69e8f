using CitesUnies.Internships.Services;
using CitesUnies.Portal.Lists;
using CitesUnies.Portal.ViewModels;
using CitesUnies.Vocabulary;
using CitesUnies.Vocabulary.Services;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.ContentManagement;

namespace CitesUnies.Internships.Controllers;

/// <summary>The list of offers.</summary>
public sealed class InternshipsController(InternshipOffers offers, IVocabulary vocabulary, ListShapes lists) : Controller
{
    private static readonly ListHeading _heading = new(
        InternshipPages.ListPath,
        InternshipPages.ListTitle,
        "Des stages à Cités Unies France et dans les collectivités qui coopèrent avec le monde.");

    /// <summary>Shows a page of the list, open offers by default. A filter with a wrong value gives an empty list that says so; a wrong page is not found.</summary>
    /// <param name="etat">« closes » for those that are closed.</param>
    /// <param name="pays">The lower-case ISO 3166-1 code of a country.</param>
    /// <param name="region">The slug of a region.</param>
    /// <param name="annee">The year of the deadline.</param>
    /// <param name="page">The page's number.</param>
    [HttpGet, HttpHead, Route("offres-de-stage")]
    public async Task<IActionResult> Index(string? etat = null, string? pays = null, string? region = null, string? annee = null, string? page = null)
    {
        var countries = await vocabulary.GetAsync(VocabularyConstants.Countries);
        var regions = await vocabulary.GetAsync(VocabularyConstants.Regions);
        ListFilter[] filters =
        [
            new("etat", "État", "Offres ouvertes", [new(InternshipPages.Closed, "Offres closes")], etat ?? string.Empty),
            ListFilter.Of("pays", "Pays", "Tous les pays", countries, term => term.Slug, term => term.Name, pays),
            ListFilter.Of("region", "Région du monde", "Toutes les régions", regions, term => term.Slug, term => term.Name, region),
            ListFilter.OfYears(await offers.YearsAsync(), annee),
        ];

        var number = PageNumber.Parse(page);
        var found = number is null || filters.Any(filter => filter.IsUnknown)
            ? ListPage<ContentItem>.Empty
            : await offers.ListAsync(
                new InternshipQuery(filters[0].Chosen is not null, countries.FindBySlug(pays)?.Id, regions.FindBySlug(region)?.Id, filters[^1].Year), number.Value);

        return await lists.CreateAsync("InternshipList", _heading, filters, number, found) is { } list ? View(list) : NotFound();
    }
}
