using CitesUnies.Chronicles.Models;
using CitesUnies.Modules.Tests.Rules;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using Verger.Testing;

namespace CitesUnies.Modules.Tests.Chronicles;

/// <summary>The rules of chronicles, each called by the editor and by the import.</summary>
public sealed class GeopoliticalChronicleRulesTests
{
    private const string Type = nameof(GeopoliticalChronicle);
    private const string Season = "GeopoliticalChronicle.Season.Value";
    private const string Session = "GeopoliticalChronicle.Session.Value";
    private const string Minutes = "GeopoliticalChronicle.Minutes.Paths";
    private const string Taken = Session + ": La saison 6 a déjà une session 4 : « Les ports ».";

    private static readonly Dictionary<string, string> _sound = new()
    {
        ["TitlePart.Title"] = "Les ports",
        ["EventPart.StartsAt.Value"] = "2026-04-24T12:30:00",
        ["EventPart.EndsAt.Value"] = "2026-04-24T13:30:00",
        ["EventPart.Status.Text"] = "confirmée",
        ["EventPart.Attendance.Text"] = "visioconférence",
        ["EventPart.Audience.Text"] = "adhérents",
        [Season] = "6",
        [Session] = "4",
        ["GeopoliticalChronicle.Question.Text"] = "Que disent les ports ?",
        ["GeopoliticalChronicle.Speaker.Text"] = "Une géographe",
        ["GeopoliticalChronicle.Presentation.Html"] = "<p>Une heure d’échange.</p>",
        ["GeopoliticalChronicle.Replay.Url"] = "https://exemple.fr/enregistrement",
        [Minutes] = "adherents/a.pdf",
    };

    [Theory]
    [EachDatabase]
    public async Task A_sound_chronicle_passes_both_ways(string provider)
    {
        await using var site = await CreateAsync(provider);

        Assert.Empty(await site.PostAsync(Type, _sound));
        Assert.Empty(await site.ImportAsync(Type, _sound));
        Assert.Empty(site.Warnings);
    }

    [Theory]
    [InlineData(Season, "0", Season + ": La saison est un nombre entier, de 1 à 999.")]
    [InlineData(Season, "1000", Season + ": La saison est un nombre entier, de 1 à 999.")]
    [InlineData(Session, "-1", Session + ": La session est un nombre entier, de 1 à 999.")]
    [InlineData(Session, "1.5", Session + ": La session est un nombre entier, de 1 à 999.")]
    [InlineData("GeopoliticalChronicle.Question.Text", "", "GeopoliticalChronicle.Question.Text: « Question » est à remplir.")]
    [InlineData("GeopoliticalChronicle.Speaker.Text", " ", "GeopoliticalChronicle.Speaker.Text: « Qui intervient » est à remplir.")]
    [InlineData("GeopoliticalChronicle.Presentation.Html", "<p> </p>", "GeopoliticalChronicle.Presentation.Html: « Présentation » est à remplir.")]
    [InlineData("GeopoliticalChronicle.Replay.Url", "exemple", "GeopoliticalChronicle.Replay.Url: « exemple » n’est ni une adresse entière")]
    [InlineData("GeopoliticalChronicle.Speaker.Text", "Une coopé©rante", "GeopoliticalChronicle.Speaker.Text: « coopé©rante » est abîmé")]
    [InlineData(Minutes, "chroniques/a.pdf", Minutes + ": « chroniques/a.pdf » serait lu de tous")]
    [InlineData("EventPart.EndsAt.Value", "2026-04-24T12:00:00", "EventPart.EndsAt.LocalDateTime: La fin est avant le début.")]
    [InlineData("TitlePart.Title", "Save the date : les ports", "TitlePart.Title: « Save the date » n’a pas sa place dans le titre")]
    public async Task What_breaks_a_rule_is_told_beside_its_field_both_ways(string field, string value, string error)
    {
        await using var site = await CreateAsync(TestDatabase.Sqlite);
        var values = new Dictionary<string, string>(_sound) { [field] = value };

        var posted = Assert.Single(await site.PostAsync(Type, values));
        var imported = Assert.Single(await site.ImportAsync(Type, values));

        Assert.StartsWith(error, posted);
        Assert.Equal(posted, imported);
    }

    [Theory]
    [InlineData(Season, "« Saison » est à remplir.")]
    [InlineData(Session, "« Session » est à remplir.")]
    public async Task A_chronicle_has_both_numbers(string field, string error)
    {
        await using var site = await CreateAsync(TestDatabase.Sqlite);
        var values = new Dictionary<string, string>(_sound);
        values.Remove(field);

        Assert.Equal([$"{field}: {error}"], await site.PostAsync(Type, values));
        Assert.Equal([$"{field}: {error}"], await site.ImportAsync(Type, values));
    }

    [Theory]
    [EachDatabase]
    public async Task A_number_that_another_chronicle_holds_is_refused_both_ways_and_its_own_is_not(string provider)
    {
        await using var site = await CreateAsync(provider);
        Assert.Empty(await site.ImportAsync(Type, _sound));

        Assert.Equal([Taken], await site.PostAsync(Type, _sound));
        Assert.Equal([Taken], await ImportAsync(site, "other"));
        Assert.Empty(await ImportAsync(site, "item"));
        Assert.Empty(await site.PostAsync(Type, new Dictionary<string, string>(_sound) { [Session] = "5" }));
        Assert.Empty(await site.PostAsync(Type, new Dictionary<string, string>(_sound) { [Season] = "5" }));
    }

    [Fact]
    public async Task A_draft_holds_its_numbers_too_and_a_deleted_chronicle_none()
    {
        await using var site = await CreateAsync(TestDatabase.Sqlite);
        var draft = await site.Site.CreateItemAsync(Type, item =>
        {
            item.DisplayText = "Les ports";
            item.Alter<GeopoliticalChronicle>(part => (part.Season.Value, part.Session.Value) = (6, 4));
        }, VersionOptions.Draft);

        Assert.Equal([Taken], await site.PostAsync(Type, _sound));

        await site.Site.DoAsync(async services =>
        {
            var contentManager = services.GetRequiredService<IContentManager>();
            await contentManager.RemoveAsync((await contentManager.GetAsync(draft.ContentItemId, VersionOptions.Latest))!);
        });
        Assert.Empty(await site.PostAsync(Type, _sound));
    }

    [Fact]
    public async Task One_import_does_not_bring_the_same_numbers_twice()
    {
        await using var site = await CreateAsync(TestDatabase.Sqlite);

        var errors = await site.Site.ReadAsync(async services => new[] { await ImportAsync(services, "first"), await ImportAsync(services, "second") });

        Assert.Equal([[], [Taken]], errors);
    }

    [Theory]
    [EachDatabase]
    public async Task Of_two_that_save_the_same_numbers_at_once_the_second_waits_and_is_refused(string provider)
    {
        await using var site = await CreateAsync(provider);
        var checkedFirst = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var secondStarted = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        var first = site.Site.ReadAsync(async services =>
        {
            var errors = await ImportAsync(services, "first");
            checkedFirst.SetResult();
            await secondStarted.Task;
            return errors;
        });
        await Task.WhenAny(checkedFirst.Task, first);
        var second = site.Site.ReadAsync(services =>
        {
            // It waits for the first, which commits after this.
            var errors = ImportAsync(services, "second");
            secondStarted.SetResult();
            return errors;
        });

        Assert.Empty(await first);
        Assert.Equal([Taken], await second);
    }

    [Theory]
    [EachDatabase]
    public async Task Of_many_that_save_the_same_numbers_at_once_one_does(string provider)
    {
        await using var site = await CreateAsync(provider);

        var results = await Task.WhenAll(Enumerable.Range(1, 6).Select(number => Task.Run(() => ImportAsync(site, $"item{number}"))));

        Assert.Single(results, errors => errors.Length == 0);
        Assert.All(results.Where(errors => errors.Length > 0), errors => Assert.Equal([Taken], errors));
    }

    [Fact]
    public async Task Whoever_was_refused_or_failed_keeps_nobody_waiting()
    {
        await using var site = await CreateAsync(TestDatabase.Sqlite);
        await Assert.ThrowsAsync<InvalidOperationException>(() => site.Site.DoAsync(async services =>
        {
            await ImportAsync(services, "failed");
            throw new InvalidOperationException();
        }));

        Assert.Empty(await ImportAsync(site, "next"));
        Assert.Equal([Taken], await ImportAsync(site, "refused"));
        Assert.Empty(await ImportAsync(site, "next"));
    }

    private static Task<RuleSite> CreateAsync(string provider) => RuleSite.CreateAsync(provider, typeof(CitesUnies.Chronicles.Startup));

    private static Task<string[]> ImportAsync(RuleSite site, string id) => site.Site.ReadAsync(services => ImportAsync(services, id));

    private static async Task<string[]> ImportAsync(IServiceProvider services, string id)
    {
        var item = RuleSite.Item(Type, _sound);
        item.ContentItemId = id;
        var result = await services.GetRequiredService<IContentManager>().CreateContentItemVersionAsync(item);
        return [.. result.Errors.Select(error => $"{string.Join(",", error.MemberNames)}: {error.ErrorMessage}")];
    }
}
