using CitesUnies.Partners.Drivers;
using CitesUnies.Partners.Services;
using CitesUnies.Portal.Lists;
using CitesUnies.Portal.ViewModels;
using CitesUnies.Vocabulary;
using CitesUnies.Vocabulary.Services;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.ContentManagement;

namespace CitesUnies.Partners.Controllers;

/// <summary>The list of partner institutions.</summary>
public sealed class PartnersController(PartnerInstitutions partners, IVocabulary vocabulary, ListShapes lists) : Controller
{
    private static readonly ListHeading _heading = new(
        PartnerInstitutionDisplayDriver.ListPath,
        PartnerInstitutionDisplayDriver.ListTitle,
        "Ministères, agences et réseaux avec lesquels Cités Unies France travaille, et ce que chacun apporte aux collectivités.");

    /// <summary>Shows a page of the list.</summary>
    /// <param name="categorie">The slug of a category; a wrong one gives an empty list that says so.</param>
    /// <param name="page">The page's number; a wrong one is not found.</param>
    [HttpGet, HttpHead, Route("partenaires")]
    public async Task<IActionResult> Index(string? categorie = null, string? page = null)
    {
        var categories = await vocabulary.GetAsync(VocabularyConstants.PartnerCategories);
        var filter = ListFilter.Of("categorie", "Catégorie", "Toutes les catégories", categories, term => term.Slug, term => term.Name, categorie);

        var number = PageNumber.Parse(page);
        var found = filter.IsUnknown || number is null
            ? ListPage<ContentItem>.Empty
            : await partners.ListAsync(categories.FindBySlug(filter.Value)?.Id, number.Value);

        return await lists.CreateAsync("PartnerList", _heading, [filter], number, found) is { } list ? View(list) : NotFound();
    }
}
