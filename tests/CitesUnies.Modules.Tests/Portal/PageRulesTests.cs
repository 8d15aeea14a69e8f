using CitesUnies.Modules.Tests.Rules;
using CitesUnies.Portal.Models;
using CitesUnies.Portal.Services;
using Microsoft.Extensions.DependencyInjection;
using Verger.Testing;

namespace CitesUnies.Modules.Tests.Portal;

/// <summary>The rules of pages, each called by the editor and by the import.</summary>
public sealed class PageRulesTests
{
    private const string Taken = "AutoroutePart.Path: « /recherche » est déjà une adresse du portail : donnez-en une autre à cette page.";

    [Theory]
    [EachDatabase("Accueil des élus", "", false)]
    [EachDatabase("Recherche", "", true)]
    [EachDatabase("Chercher", "recherche", true)]
    [EachDatabase("Chercher", "/recherche/", true)]
    [EachDatabase("Recherche", "chercher", false)]
    public async Task A_page_may_not_stand_where_the_portal_answers(string provider, string title, string path, bool taken)
    {
        await using var site = await RuleSite.CreateAsync(provider, typeof(CitesUnies.Portal.Startup), services => services.AddSingleton<IMappedRoutes>(new FixedRoutes()));
        var values = Page(title, path);

        Assert.Equal(taken ? [Taken] : [], await site.PostAsync(nameof(Page), values));
        Assert.Equal(taken ? [Taken] : [], await site.ImportAsync(nameof(Page), values));
    }

    [Fact]
    public async Task A_page_without_address_or_with_a_text_to_write_is_told_so()
    {
        await using var site = await RuleSite.CreateAsync(TestDatabase.Sqlite, typeof(CitesUnies.Portal.Startup), services => services.AddSingleton<IMappedRoutes>(new FixedRoutes()));
        var values = Page("Recherche", "");
        values["AutoroutePart.Disabled"] = "true";
        values["Page.Body.Html"] = "";

        var posted = await site.PostAsync(nameof(Page), values);

        Assert.Equal(["Page.Body.Html: « Texte » est à remplir."], posted);
        Assert.Equal(posted, await site.ImportAsync(nameof(Page), values));
    }

    [Theory]
    [InlineData("recherche", true)]
    [InlineData("RECHERCHE", true)]
    [InlineData("recherche/suggestions", false)]
    [InlineData("plan-du-site", true)]
    [InlineData("contact", true)]
    [InlineData("mentions-legales", false)]
    public async Task The_routes_are_those_of_the_site(string path, bool answered)
    {
        await using var site = await RuleSite.CreateAsync(TestDatabase.Sqlite, typeof(CitesUnies.Portal.Startup));
        await site.Site.BrowseAsync();

        Assert.Equal(answered, await site.Site.ReadAsync(services => Task.FromResult(services.GetRequiredService<IMappedRoutes>().Answers(path))));
    }

    [Theory]
    [InlineData("agenda/{slug}", "agenda/reunion", true)]
    [InlineData("agenda/{slug}", "agenda", false)]
    [InlineData("/media/{**path}", "media", true)]
    [InlineData("{**slug}", "agenda", false)]
    [InlineData("{area}/{controller}", "agenda/index", false)]
    [InlineData("", "agenda", false)]
    public void A_route_answers_what_fits_its_words(string template, string path, bool answered) => Assert.Equal(answered, MappedRoutes.Matches(template, path));

    private static Dictionary<string, string> Page(string title, string path) => new()
    {
        ["TitlePart.Title"] = title,
        ["AutoroutePart.Path"] = path,
        ["Page.Body.Html"] = "<p>Texte.</p>",
    };

    private sealed class FixedRoutes : IMappedRoutes
    {
        public bool Answers(string path) => path == "recherche";
    }
}
