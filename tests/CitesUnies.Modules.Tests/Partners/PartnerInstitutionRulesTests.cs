using CitesUnies.Modules.Tests.Rules;
using CitesUnies.Partners.Models;
using Verger.Testing;

namespace CitesUnies.Modules.Tests.Partners;

/// <summary>The rules of partner institutions, each called by the editor and by the import.</summary>
public sealed class PartnerInstitutionRulesTests
{
    private const string Type = nameof(PartnerInstitution);

    private static readonly Dictionary<string, string> _sound = new()
    {
        ["TitlePart.Title"] = "Agence française de développement",
        ["PartnerInstitution.Category.TermContentItemIds"] = "term",
        ["PartnerInstitution.Summary.Text"] = "Ce qu’elle fait.",
        ["PartnerInstitution.Description.Html"] = "<p>Ce qu’elle fait, en long.</p>",
        ["PartnerInstitution.Phone.Text"] = "01 53 44 31 31\n+33 (0)1 53 44 31 31\n3919",
        ["PartnerInstitution.Website.Url"] = "https://www.afd.fr/fr",
        ["PartnerInstitution.ContactPage.Url"] = "/contact",
        ["PartnerInstitution.SocialProfiles.Text"] = "https://mastodon.example/@afd\r\n\r\nhttps://www.linkedin.com/company/afd",
    };

    [Theory]
    [EachDatabase]
    public async Task A_sound_institution_passes_both_ways(string provider)
    {
        await using var site = await RuleSite.CreateAsync(provider, typeof(CitesUnies.Partners.Startup));

        Assert.Empty(await site.PostAsync(Type, _sound));
        Assert.Empty(await site.ImportAsync(Type, _sound));
        Assert.Empty(site.Warnings);
    }

    [Theory]
    [InlineData("PartnerInstitution.Phone.Text", "01 53 44 31 31\n22 34", "Ligne 2 : « 22 34 » n’est pas un numéro de téléphone")]
    [InlineData("PartnerInstitution.Website.Url", "www.afd.fr", "« www.afd.fr » n’est ni une adresse entière")]
    [InlineData("PartnerInstitution.ContactPage.Url", "javascript:alert(1)", "« javascript:alert(1) » n’est ni une adresse entière")]
    [InlineData("PartnerInstitution.Newsletter.Url", "//exemple.fr", "« //exemple.fr » n’est ni une adresse entière")]
    [InlineData("PartnerInstitution.SocialProfiles.Text", "@afd", "« @afd » n’est pas une adresse entière")]
    [InlineData("PartnerInstitution.Description.Html", "<p>&nbsp;</p>", "« Présentation » est à remplir.")]
    [InlineData("PartnerInstitution.Summary.Text", " ", "« Résumé » est à remplir.")]
    [InlineData("PartnerInstitution.Summary.Text", "Une coopé©ration.", "« coopé©ration. » est abîmé par un mauvais encodage : sans doute « coopération. »")]
    public async Task What_breaks_a_rule_is_told_beside_its_field_both_ways(string field, string value, string message)
    {
        await using var site = await RuleSite.CreateAsync(TestDatabase.Sqlite, typeof(CitesUnies.Partners.Startup));
        var values = new Dictionary<string, string>(_sound) { [field] = value };

        var posted = Assert.Single(await site.PostAsync(Type, values));
        var imported = Assert.Single(await site.ImportAsync(Type, values));

        Assert.StartsWith($"{field}: {message}", posted);
        Assert.Equal(posted, imported);
    }

    [Fact]
    public async Task All_that_is_missing_is_told_at_once_both_ways()
    {
        await using var site = await RuleSite.CreateAsync(TestDatabase.Sqlite, typeof(CitesUnies.Partners.Startup));
        var values = new Dictionary<string, string> { ["TitlePart.Title"] = "AFD" };

        var posted = await site.PostAsync(Type, values);

        string[] missing = ["PartnerInstitution.Category.TermEntries", "PartnerInstitution.Description.Html", "PartnerInstitution.Summary.Text"];
        Assert.Equal(missing, posted.Select(error => error.Split(':')[0]).Order(StringComparer.Ordinal));
        Assert.Equal(posted.Order(StringComparer.Ordinal), (await site.ImportAsync(Type, values)).Order(StringComparer.Ordinal));
    }
}
