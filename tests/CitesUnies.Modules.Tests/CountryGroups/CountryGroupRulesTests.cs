using CitesUnies.CountryGroups.Models;
using CitesUnies.Modules.Tests.Rules;
using Verger.Testing;

namespace CitesUnies.Modules.Tests.CountryGroups;

/// <summary>The rules of groups, each called by the editor and by the import.</summary>
public sealed class CountryGroupRulesTests
{
    private const string Type = nameof(CountryGroup);

    private static readonly Dictionary<string, string> _sound = new()
    {
        ["TitlePart.Title"] = "Maroc",
        ["CountryGroup.Kind.Text"] = "groupe-pays",
        ["CountryGroup.Region.TermContentItemIds"] = "term",
        ["CountryGroup.State.Text"] = "actif",
        ["CountryGroup.Summary.Text"] = "Qui coopère avec le Maroc.",
        ["CountryGroup.ChairSince.Value"] = "2021-12-01",
        ["CountryGroup.ContactMailbox.Text"] = "groupe-maroc@exemple.fr",
    };

    [Fact]
    public async Task A_sound_group_passes_both_ways()
    {
        await using var site = await RuleSite.CreateAsync(TestDatabase.Sqlite, typeof(CitesUnies.CountryGroups.Startup));

        Assert.Empty(await site.PostAsync(Type, _sound));
        Assert.Empty(await site.ImportAsync(Type, _sound));
        Assert.Empty(site.Warnings);
    }

    [Theory]
    [InlineData("CountryGroup.Kind.Text", "amicale", "« amicale » n’est pas un choix possible")]
    [InlineData("CountryGroup.State.Text", "endormi", "« endormi » n’est pas un choix possible")]
    [InlineData("CountryGroup.ContactMailbox.Text", "maroc@exemple", "« maroc@exemple » n’est pas une adresse électronique")]
    [InlineData("TitlePart.Title", "[Annulé] Maroc", "« [Annulé] » n’a pas sa place")]
    [InlineData("CountryGroup.Summary.Text", "", "« Résumé » est à remplir.")]
    public async Task What_breaks_a_rule_is_told_beside_its_field_both_ways(string field, string value, string message)
    {
        await using var site = await RuleSite.CreateAsync(TestDatabase.Sqlite, typeof(CitesUnies.CountryGroups.Startup));
        var values = new Dictionary<string, string>(_sound) { [field] = value };

        var posted = Assert.Single(await site.PostAsync(Type, values));

        Assert.StartsWith($"{field}: {message}", posted);
        Assert.Equal([posted], await site.ImportAsync(Type, values));
    }

    [Fact]
    public async Task A_chair_since_before_the_federation_wants_to_be_confirmed()
    {
        await using var site = await RuleSite.CreateAsync(TestDatabase.Sqlite, typeof(CitesUnies.CountryGroups.Startup));
        var values = new Dictionary<string, string>(_sound) { ["CountryGroup.ChairSince.Value"] = "1921-12-01" };

        Assert.Contains(await site.PostAsync(Type, values), error => error.StartsWith("CountryGroup.ChairSince.Value", StringComparison.Ordinal));
        Assert.Empty(await site.ImportAsync(Type, values));
    }
}
