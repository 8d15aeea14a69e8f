using CitesUnies.Modules.Tests.Rules;
using CitesUnies.News.Models;
using Verger.Testing;

namespace CitesUnies.Modules.Tests.News;

/// <summary>The rules of news, each called by the editor and by the import. Today is 20 March 2026.</summary>
public sealed class NewsArticleRulesTests
{
    private const string Type = nameof(NewsArticle);

    private static readonly Dictionary<string, string> _sound = new()
    {
        ["TitlePart.Title"] = "Un appel",
        ["NewsArticle.Kind.Text"] = "appel",
        ["NewsArticle.Lead.Text"] = "De quoi il s’agit.",
        ["NewsArticle.Body.Html"] = "<p>De quoi il s’agit, en long.</p>",
        ["NewsArticle.Deadline.Value"] = "2026-06-08",
        ["NewsArticle.EventDate.Value"] = "2026-06-08",
    };

    [Theory]
    [EachDatabase]
    public async Task A_sound_call_passes_both_ways(string provider)
    {
        await using var site = await RuleSite.CreateAsync(provider, typeof(CitesUnies.News.Startup));
        var values = new Dictionary<string, string>(_sound) { ["TitlePart.Title"] = "Un appel, et une rencontre le 8 juin" };

        Assert.Empty(await site.PostAsync(Type, values));
        Assert.Empty(await site.ImportAsync(Type, values));
        Assert.Empty(site.Warnings);
    }

    [Theory]
    [InlineData("NewsArticle.Deadline.Value", "", "Un appel a une date limite")]
    [InlineData("NewsArticle.Kind.Text", "brève", "« brève » n’est pas un genre d’actualité")]
    [InlineData("NewsArticle.Body.Html", "", "« Texte » est à remplir.")]
    [InlineData("NewsArticle.Lead.Text", "", "« Chapeau » est à remplir.")]
    public async Task A_fault_is_told_beside_its_field_both_ways(string field, string value, string message)
    {
        await using var site = await RuleSite.CreateAsync(TestDatabase.Sqlite, typeof(CitesUnies.News.Startup));
        var values = new Dictionary<string, string>(_sound) { ["TitlePart.Title"] = "Un appel" };
        values.Remove(field);
        if (value.Length > 0)
        {
            values[field] = value;
        }

        var posted = Assert.Single(await site.PostAsync(Type, values));

        Assert.StartsWith($"{field}: {message}", posted);
        Assert.Equal([posted], await site.ImportAsync(Type, values));
    }

    [Theory]
    [InlineData("NewsArticle.Deadline.Value", "2026-06-09", "NewsArticle.Deadline.Value", "La date limite (09/06/2026) est après le jour de l’événement (08/06/2026).")]
    [InlineData("NewsArticle.Deadline.Value", "1974-12-31", "NewsArticle.Deadline.Value", "Le 31 décembre 1974 est avant 1975.")]
    [InlineData("NewsArticle.EventDate.Value", "2029-06-08", "NewsArticle.EventDate.Value", "Le 8 juin 2029 est dans plus de 24 mois.")]
    [InlineData("TitlePart.Title", "Annulation ! La rencontre", "TitlePart.Title", "« Annulation ! » dit où en est un événement")]
    [InlineData("TitlePart.Title", "La rencontre du 9 juin", "TitlePart.Title", "« 9 juin » dans le titre n’est ni le jour")]
    public async Task What_is_unlikely_is_to_be_confirmed_and_an_import_logs_it(string field, string value, string key, string question)
    {
        await using var site = await RuleSite.CreateAsync(TestDatabase.Sqlite, typeof(CitesUnies.News.Startup));
        var values = new Dictionary<string, string>(_sound) { ["TitlePart.Title"] = "Une rencontre", [field] = value };

        await site.AssertToConfirmAsync(Type, values, $"{key}: {question}");
        Assert.Contains(question, Assert.Single(site.Warnings));
    }

    [Theory]
    [InlineData("NewsArticle.EventDate.Value", "Un appel jusqu’au 1er juin")]
    [InlineData("NewsArticle.Deadline.Value", "Une rencontre le 8 juin")]
    public async Task A_title_may_name_either_day_and_is_held_against_the_one_that_is_given(string missing, string title)
    {
        await using var site = await RuleSite.CreateAsync(TestDatabase.Sqlite, typeof(CitesUnies.News.Startup));
        var values = new Dictionary<string, string>(_sound) { ["TitlePart.Title"] = title, ["NewsArticle.Kind.Text"] = "actualité", ["NewsArticle.Deadline.Value"] = "2026-06-01" };
        Assert.Empty(await site.PostAsync(Type, values));

        values.Remove(missing);
        Assert.Empty(await site.PostAsync(Type, values));

        values["TitlePart.Title"] = "Le 9 juin";
        Assert.StartsWith("TitlePart.Title: « 9 juin »", (await site.PostAsync(Type, values))[0], StringComparison.Ordinal);
    }
}
