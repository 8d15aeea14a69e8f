using CitesUnies.Modules.Tests.Rules;
using CitesUnies.ResourceCentre.Models;
using Verger.Testing;

namespace CitesUnies.Modules.Tests.ResourceCentre;

/// <summary>The rules of resources, each called by the editor and by the import.</summary>
public sealed class ResourceRulesTests
{
    private const string Type = nameof(Resource);

    private static readonly Dictionary<string, string> _sound = new()
    {
        ["TitlePart.Title"] = "À quoi sert un groupe-pays ?",
        ["Resource.Medium.Text"] = "son",
        ["Resource.Kind.Text"] = "autre",
        ["Resource.Date.Value"] = "2026-02-24",
        ["Resource.Summary.Text"] = "Vingt secondes pour le dire.",
        ["Resource.Files.Paths"] = "ressources/son.mp3",
        ["Resource.Transcript.Html"] = "<p>Ce qui est dit.</p>",
        ["Resource.Audience.Text"] = "tout public",
    };

    [Fact]
    public async Task A_sound_resource_passes_both_ways()
    {
        await using var site = await RuleSite.CreateAsync(TestDatabase.Sqlite, typeof(CitesUnies.ResourceCentre.Startup));

        Assert.Empty(await site.PostAsync(Type, _sound));
        Assert.Empty(await site.ImportAsync(Type, _sound));
        Assert.Empty(site.Warnings);
    }

    [Theory]
    [InlineData("Resource.Transcript.Html", "<p> </p>", "Resource.Transcript.Html: Un son ou une vidéo a une transcription")]
    [InlineData("Resource.Medium.Text", "papyrus", "Resource.Medium.Text: « papyrus » n’est pas un choix possible")]
    [InlineData("Resource.Kind.Text", "roman", "Resource.Kind.Text: « roman » n’est pas un choix possible")]
    [InlineData("Resource.Audience.Text", "adhérents", "Resource.Files.Paths: « ressources/son.mp3 » serait lu de tous")]
    [InlineData("TitlePart.Title", "Annulation ! Entretien", "TitlePart.Title: « Annulation ! » n’a pas sa place")]
    [InlineData("Resource.Summary.Text", "Une coopé©ration.", "Resource.Summary.Text: « coopé©ration. » est abîmé par un mauvais encodage")]
    public async Task What_breaks_a_rule_is_told_beside_its_field_both_ways(string field, string value, string error)
    {
        await using var site = await RuleSite.CreateAsync(TestDatabase.Sqlite, typeof(CitesUnies.ResourceCentre.Startup));
        var values = new Dictionary<string, string>(_sound) { [field] = value };

        var posted = Assert.Single(await site.PostAsync(Type, values));

        Assert.StartsWith(error, posted);
        Assert.Equal([posted], await site.ImportAsync(Type, values));
    }

    [Theory]
    [InlineData("vidéo", false)]
    [InlineData("texte", true)]
    [InlineData("photo", true)]
    public async Task Only_what_is_heard_or_watched_needs_a_transcript(string medium, bool passes)
    {
        await using var site = await RuleSite.CreateAsync(TestDatabase.Sqlite, typeof(CitesUnies.ResourceCentre.Startup));
        var values = new Dictionary<string, string>(_sound) { ["Resource.Medium.Text"] = medium, ["Resource.Transcript.Html"] = "" };

        Assert.Equal(passes, (await site.PostAsync(Type, values)).Length == 0);
        Assert.Equal(passes, (await site.ImportAsync(Type, values)).Length == 0);
    }
}
