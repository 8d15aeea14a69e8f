using CitesUnies.Internships.Models;
using CitesUnies.Modules.Tests.Rules;
using Verger.Testing;

namespace CitesUnies.Modules.Tests.Internships;

/// <summary>The rules of offers, each called by the editor and by the import. Today is 20 March 2026.</summary>
public sealed class InternshipOfferRulesTests
{
    private const string Type = nameof(InternshipOffer);

    private static readonly Dictionary<string, string> _sound = new()
    {
        ["TitlePart.Title"] = "Un stage",
        ["InternshipOffer.Employer.Text"] = "Une ville",
        ["InternshipOffer.Subject.Text"] = "De quoi il s’agit.",
        ["InternshipOffer.Place.Text"] = "Paris",
        ["InternshipOffer.RemoteWork.Text"] = "partiel",
        ["InternshipOffer.StartsOn.Value"] = "2026-06-08",
        ["InternshipOffer.Deadline.Value"] = "2026-06-08",
        ["InternshipOffer.DurationMonths.Value"] = "6",
        ["InternshipOffer.Compensation.Text"] = "Celle de la loi",
        ["InternshipOffer.Missions.Html"] = "<p>Ce qu’il y a à faire.</p>",
        ["InternshipOffer.Profile.Html"] = "<p>Qui est cherché.</p>",
        ["InternshipOffer.HowToApply.Html"] = "<p>Une lettre.</p>",
        ["InternshipOffer.ContactMailbox.Text"] = "stages@example.org",
    };

    [Theory]
    [EachDatabase]
    public async Task A_sound_offer_passes_both_ways(string provider)
    {
        await using var site = await RuleSite.CreateAsync(provider, typeof(CitesUnies.Internships.Startup));

        Assert.Empty(await site.PostAsync(Type, _sound));
        Assert.Empty(await site.ImportAsync(Type, _sound));
        Assert.Empty(site.Warnings);
    }

    [Fact]
    public async Task Two_months_need_no_pay()
    {
        await using var site = await RuleSite.CreateAsync(TestDatabase.Sqlite, typeof(CitesUnies.Internships.Startup));
        var values = new Dictionary<string, string>(_sound) { ["InternshipOffer.DurationMonths.Value"] = "2" };
        values.Remove("InternshipOffer.Compensation.Text");

        Assert.Empty(await site.PostAsync(Type, values));
        Assert.Empty(await site.ImportAsync(Type, values));
    }

    [Theory]
    [InlineData("InternshipOffer.DurationMonths.Value", "6.5", "Un stage dure six mois au plus")]
    [InlineData("InternshipOffer.Compensation.Text", "", "Au-delà de deux mois, un stage est gratifié")]
    [InlineData("InternshipOffer.Deadline.Value", "2026-06-09", "La date limite (09/06/2026) est après le début du stage (08/06/2026).")]
    [InlineData("InternshipOffer.Deadline.Value", "", "« Date limite » est à remplir.")]
    [InlineData("InternshipOffer.Missions.Html", "", "« Missions » est à remplir.")]
    [InlineData("InternshipOffer.Profile.Html", "", "« Profil recherché » est à remplir.")]
    [InlineData("InternshipOffer.HowToApply.Html", "", "« Comment postuler » est à remplir.")]
    [InlineData("InternshipOffer.RemoteWork.Text", "souvent", "« souvent » n’est pas un choix possible")]
    [InlineData("InternshipOffer.ContactMailbox.Text", "stages@", "« stages@ »")]
    public async Task A_fault_is_told_beside_its_field_both_ways(string field, string value, string message)
    {
        await using var site = await RuleSite.CreateAsync(TestDatabase.Sqlite, typeof(CitesUnies.Internships.Startup));
        var values = new Dictionary<string, string>(_sound);
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
    [InlineData("InternshipOffer.StartsOn.Value", "2028-03-21", "InternshipOffer.StartsOn.Value", "Le 21 mars 2028 est dans plus de 24 mois.")]
    [InlineData("InternshipOffer.Deadline.Value", "1974-12-31", "InternshipOffer.Deadline.Value", "Le 31 décembre 1974 est avant 1975.")]
    [InlineData("TitlePart.Title", "Annulé : un stage", "TitlePart.Title", "« Annulé » n’a pas sa place dans un titre")]
    [InlineData("TitlePart.Title", "Un stage dès le 9 juin", "TitlePart.Title", "« 9 juin » dans le titre n’est ni le début du stage, ni la date limite.")]
    public async Task What_is_unlikely_is_to_be_confirmed_and_an_import_logs_it(string field, string value, string key, string question)
    {
        await using var site = await RuleSite.CreateAsync(TestDatabase.Sqlite, typeof(CitesUnies.Internships.Startup));
        var values = new Dictionary<string, string>(_sound) { [field] = value };

        await site.AssertToConfirmAsync(Type, values, $"{key}: {question}");
        Assert.Contains(question, Assert.Single(site.Warnings));
    }

    [Theory]
    [InlineData("InternshipOffer.StartsOn.Value", "Réponse avant le 1er juin")]
    [InlineData("InternshipOffer.Deadline.Value", "Un stage dès le 8 juin")]
    public async Task A_title_may_name_either_day_and_is_held_against_the_one_that_is_given(string missing, string title)
    {
        await using var site = await RuleSite.CreateAsync(TestDatabase.Sqlite, typeof(CitesUnies.Internships.Startup));
        var values = new Dictionary<string, string>(_sound) { ["InternshipOffer.Deadline.Value"] = "2026-06-01", ["TitlePart.Title"] = title };
        Assert.Empty(await site.PostAsync(Type, values));

        values.Remove(missing);

        Assert.StartsWith(missing, Assert.Single(await site.PostAsync(Type, values)), StringComparison.Ordinal);
    }
}
