using CitesUnies.Modules.Tests.Rules;
using CitesUnies.Portal.Models;
using Verger.Testing;

namespace CitesUnies.Modules.Tests.Portal;

/// <summary>The rules of notices and of the federation's details, each called by the editor and by the import.</summary>
public sealed class NoticeRulesTests
{
    [Theory]
    [EachDatabase("<p>Fermé lundi.</p>", "alerte", "~/agenda", "L’agenda", null)]
    [EachDatabase("<p>Fermé lundi.</p>", "information", "", "", null)]
    [EachDatabase("<p> </p>", "alerte", "", "", "Notice.Message.Html: « Message » est à remplir.")]
    [EachDatabase("<p>Fermé lundi.</p>", "panique", "", "", "Notice.Kind.Text: « panique » n’est pas un choix possible : information, alerte.")]
    [EachDatabase("<p>Fermé lundi.</p>", "alerte", "~/agenda", "", "Notice.LinkTo.Url: Un lien dit en quelques mots où il mène.")]
    public async Task A_notice_has_a_message_a_kind_and_a_link_that_says_where_it_leads(string provider, string message, string kind, string url, string text, string? fault)
    {
        await using var site = await RuleSite.CreateAsync(provider, typeof(CitesUnies.Portal.Startup));
        var values = new Dictionary<string, string>
        {
            ["TitlePart.Title"] = "Bandeau",
            ["Notice.Message.Html"] = message,
            ["Notice.Kind.Text"] = kind,
            ["Notice.LinkTo.Url"] = url,
            ["Notice.LinkTo.Text"] = text,
        };

        var posted = await site.PostAsync(nameof(Notice), values);

        Assert.Equal(fault is null ? [] : [fault], posted);
        Assert.Equal(posted, await site.ImportAsync(nameof(Notice), values));
    }

    [Fact]
    public async Task What_is_dialled_written_to_or_followed_has_its_form()
    {
        await using var site = await RuleSite.CreateAsync(TestDatabase.Sqlite, typeof(CitesUnies.Portal.Startup));
        var values = new Dictionary<string, string>
        {
            ["FederationDetails.Phone.Text"] = "12",
            ["FederationDetails.Mailbox.Text"] = "contact",
            ["FederationDetails.SocialProfiles.Text"] = "https://social.example.org/cuf\nmastodon",
        };

        var posted = await site.PostAsync(nameof(FederationDetails), values);

        Assert.Equal(["FederationDetails.Phone.Text", "FederationDetails.Mailbox.Text", "FederationDetails.SocialProfiles.Text"], posted.Select(message => message.Split(':')[0]));
        Assert.Equal(posted, await site.ImportAsync(nameof(FederationDetails), values));
    }

    [Theory]
    [InlineData("alerte", "Alerte")]
    [InlineData("information", "Information")]
    [InlineData("autre", "Information")]
    [InlineData(null, "Information")]
    public void A_kind_that_is_not_known_is_information(string? value, string label) => Assert.Equal(label, NoticeKind.Of(value).Label);
}
