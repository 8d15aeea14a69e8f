using CitesUnies.Agenda.Models;
using CitesUnies.Modules.Tests.Site;
using OrchardCore.ContentManagement;

namespace CitesUnies.Modules.Tests.Chronicles;

/// <summary>Chronicles on the whole portal: who reads what came of them, and which of them the home page shows, with what is kept of pages.</summary>
public sealed class ChronicleSiteTests(PortalSite site) : IClassFixture<PortalSite>
{
    private const string Latest = "/chroniques-geopolitiques/saison-6/les-jeunesses-du-monde";
    private const string Ports = "/chroniques-geopolitiques/saison-6/les-ports-portes-du-monde";
    private const string PortsId = "43jkswcrcqvrwsb7nvbqjbxdf1";
    private const string Minutes = "adherents/exemple-compte-rendu-chronique-jeunesses.pdf";
    private const string Replay = "https://example.org/enregistrement";

    [Fact]
    public async Task A_member_reads_minutes_and_recording_and_nobody_else_does()
    {
        using var member = await site.SignInAsync("membre", "Adherent");
        foreach (var reader in new[] { site.Client, member, site.Client, member })
        {
            var page = await reader.GetStringAsync(Latest);

            Assert.Equal(reader == member, page.Contains(Minutes, StringComparison.Ordinal));
            Assert.Equal(reader == member, page.Contains(Replay, StringComparison.Ordinal));
            Assert.Equal(reader != member, page.Contains("class=\"lock\"", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_home_page_shows_the_next_session_else_the_latest_that_left_something()
    {
        Assert.Equal(("Dernière session", Latest), await HomeAsync());

        await MoveAsync(DateTime.UtcNow.AddDays(7), EventStatus.Confirmed);
        Assert.Equal(("Prochaine session", Ports), await HomeAsync());

        await MoveAsync(DateTime.UtcNow.AddDays(7), EventStatus.Cancelled);
        Assert.Equal(("Dernière session", Latest), await HomeAsync());
    }

    private Task MoveAsync(DateTime start, EventStatus status) => site.ChangeAsync(PortsId, async (contentManager, item) =>
    {
        item.Alter<EventPart>(part =>
        {
            part.StartsAt.Value = start;
            part.Status.Text = status.Value;
        });
        await contentManager.UpdateAsync(item);
        await contentManager.PublishAsync(item);
    });

    private async Task<(string Moment, string Url)> HomeAsync()
    {
        var home = await site.Client.GetStringAsync("/");
        var section = home[home.IndexOf("accueil-chronique", StringComparison.Ordinal)..home.IndexOf("accueil-groupes", StringComparison.Ordinal)];
        var moment = new[] { "Prochaine session", "Dernière session" }.Single(text => section.Contains(text, StringComparison.Ordinal));
        return (moment, new[] { Latest, Ports }.Single(url => section.Contains($"href=\"{url}\"", StringComparison.Ordinal)));
    }
}
