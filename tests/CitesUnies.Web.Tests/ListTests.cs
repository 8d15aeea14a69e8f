using System.Net;
using AngleSharp.Dom;
using CitesUnies.Testing;

namespace CitesUnies.Web.Tests;

/// <summary>Lists with filters and pages.</summary>
[Collection(SiteCollection.Name)]
public sealed class ListTests(SiteFixture site)
{
    [Fact]
    public async Task Partners_are_listed_all_five()
    {
        var list = await Document.GetAsync(site, "/partenaires");

        Assert.Equal(
            ["/partenaires/afd", "/partenaires/cglu", "/partenaires/cncd", "/partenaires/dctciv", "/partenaires/platforma"],
            list.Items("/partenaires").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task News_come_twelve_a_page_and_each_once()
    {
        var pages = new List<IReadOnlyList<string>>();
        for (var number = 1; number <= 3; number++)
            pages.Add((await Document.GetAsync(site, $"/actualites?page={number}")).Items("/actualites"));

        Assert.Equal(12, pages[0].Count);
        Assert.Equal(12, pages[1].Count);
        Assert.NotEmpty(pages[2]);
        Assert.Equal(pages.Sum(page => page.Count), pages.SelectMany(page => page).Distinct().Count());
    }

    [Theory]
    [InlineData("/actualites", "type")]
    [InlineData("/actualites", "pays")]
    [InlineData("/actualites", "sujet")]
    [InlineData("/actualites", "annee")]
    [InlineData("/partenaires", "categorie")]
    [InlineData("/agenda", "pays")]
    [InlineData("/agenda", "sujet")]
    [InlineData("/agenda", "type")]
    [InlineData("/agenda", "lieu")]
    [InlineData("/agenda", "groupe")]
    [InlineData("/ressources", "support")]
    [InlineData("/ressources", "pays")]
    [InlineData("/ressources", "sujet")]
    [InlineData("/ressources", "annee")]
    public async Task A_filter_narrows_the_list(string path, string filter)
    {
        var all = await Document.GetAsync(site, path);
        var values = all.Html.QuerySelectorAll($"select[name={filter}] option, a[href*='{filter}=']")
            .Select(choice => choice.GetAttribute("value") ?? choice.GetAttribute("href")!.Split($"{filter}=")[1].Split('&')[0])
            .Where(value => value.Length > 0)
            .Distinct()
            .ToArray();
        Assert.NotEmpty(values);

        var found = new List<string>();
        foreach (var value in values)
        {
            var narrowed = await Document.GetAsync(site, $"{path}?{filter}={value}");
            Assert.Equal(HttpStatusCode.OK, narrowed.Status);
            found.AddRange(narrowed.Items(path));
        }

        Assert.NotEmpty(found);
    }

    [Theory]
    [InlineData("/actualites?pays=zz")]
    [InlineData("/actualites?annee=abcd")]
    [InlineData("/actualites?annee=99999999999999999999")]
    [InlineData("/actualites?type=%27%3B--")]
    [InlineData("/actualites?sujet=%3Cscript%3E")]
    [InlineData("/partenaires?categorie=n-existe-pas")]
    [InlineData("/offres-de-stage?pays=zz")]
    [InlineData("/offres-de-stage?etat=peut-etre")]
    [InlineData("/agenda?periode=futur")]
    [InlineData("/agenda?pays=zz")]
    [InlineData("/agenda?sujet=zz")]
    [InlineData("/agenda?type=%27%3B--")]
    [InlineData("/agenda?lieu=lune")]
    [InlineData("/agenda?groupe=n-existe-pas")]
    [InlineData("/ressources?support=papyrus")]
    [InlineData("/ressources?annee=-1")]
    public async Task A_value_that_does_not_exist_gives_an_empty_list_that_says_so(string path)
    {
        var start = site.Log.Count;

        var list = await Document.GetAsync(site, path);

        Assert.Equal(HttpStatusCode.OK, list.Status);
        Assert.Empty(list.Items(path.Split('?')[0]));
        Assert.Contains("ne connaît pas la valeur", list.Main);
        Assert.Empty(list.Html.QuerySelectorAll("main script:not([src]):not([type='application/ld+json'])"));
        Assert.Empty(site.Log.ErrorsSince(start));
    }

    [Theory]
    [InlineData("/actualites?page=0")]
    [InlineData("/actualites?page=-1")]
    [InlineData("/actualites?page=deux")]
    [InlineData("/actualites?page=99999")]
    [InlineData("/actualites?page=99999999999999999999")]
    [InlineData("/partenaires?page=2")]
    [InlineData("/offres-de-stage?page=2")]
    [InlineData("/agenda?page=0")]
    [InlineData("/agenda?periode=passe&page=99")]
    [InlineData("/ressources?page=3")]
    public async Task A_page_number_that_does_not_exist_is_no_error_of_the_site(string path)
    {
        var start = site.Log.Count;

        var list = await Document.GetAsync(site, path);

        Assert.Contains(list.Status, new[] { HttpStatusCode.OK, HttpStatusCode.NotFound });
        Assert.Empty(list.Items(path.Split('?')[0]));
        Assert.Single(list.Html.QuerySelectorAll("h1"));
        Assert.Empty(site.Log.ErrorsSince(start));
    }
}
