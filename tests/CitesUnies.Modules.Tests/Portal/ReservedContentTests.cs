using System.Net;
using CitesUnies.Modules.Tests.Site;

namespace CitesUnies.Modules.Tests.Portal;

/// <summary>What is reserved, as a member, somebody else who signed in, and everybody are given it; pages are kept by the output cache meanwhile.</summary>
public sealed class ReservedContentTests(PortalSite site) : IClassFixture<PortalSite>
{
    private const string File = "adherents/exemple-compte-rendu-atelier-senegal.pdf";

    private static readonly string[] _pages = ["/agenda/atelier-senegal-volontariat", "/ressources/compte-rendu-atelier-senegal"];

    private static readonly string[] _files =
    [
        "/media/" + File,
        "/media/" + File + "?v=1",
        "/media//" + File,
        "/media/%61dherents/exemple-compte-rendu-atelier-senegal.pdf",
        "/media/ressources/..%2f" + File,
        "/media/ADHERENTS/exemple-compte-rendu-atelier-senegal.pdf",
    ];

    [Fact]
    public async Task A_member_reads_it_and_nobody_else_does_whoever_asks_first()
    {
        using var member = await site.SignInAsync("adherente", "Adherent");
        using var other = await site.SignInAsync("passant");

        // In turn, so that what is kept of one page would show up for the next who asks.
        foreach (var reader in new[] { site.Client, member, other, site.Client, member, site.Client })
        {
            foreach (var page in _pages)
            {
                Assert.Equal(reader == member, (await reader.GetStringAsync(page)).Contains(File, StringComparison.Ordinal));
            }

            using var file = await reader.GetAsync("/media/" + File);
            Assert.Equal(reader == member ? HttpStatusCode.OK : HttpStatusCode.NotFound, file.StatusCode);
        }
    }

    [Fact]
    public async Task No_other_way_of_writing_the_address_leads_to_the_file()
    {
        using var other = await site.SignInAsync("curieux", "Redacteur");
        foreach (var address in _files)
        {
            foreach (var reader in new[] { site.Client, other })
            {
                foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head })
                {
                    using var answer = await reader.SendAsync(new HttpRequestMessage(method, address) { Headers = { { "Range", "bytes=0-10" } } });
                    Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
                }
            }
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/agenda?periode=passe")]
    [InlineData("/ressources")]
    [InlineData("/groupes-pays/senegal")]
    [InlineData("/plan-du-site")]
    [InlineData("/recherche?q=atelier")]
    public async Task Lists_do_not_give_it_away(string path)
        => Assert.DoesNotContain("adherents/", await site.Client.GetStringAsync(path), StringComparison.Ordinal);
}
