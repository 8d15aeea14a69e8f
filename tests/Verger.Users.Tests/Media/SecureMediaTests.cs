using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Media;
using OrchardCore.Security.Permissions;
using Verger.Testing;
using Verger.Users.Tests.Site;

namespace Verger.Users.Tests.Media;

/// <summary>One site for all: nothing changes it but who signs in, and each has a browser of their own.</summary>
public sealed class SecureMediaTests : IAsyncLifetime
{
    private const string Secret = "for members only";
    private const string Reserved = "/media/adherents/secret.txt";

    private readonly Dictionary<string, HttpClient> _clients = [];
    private AccountSite _site = null!;

    public async Task InitializeAsync()
    {
        _site = await AccountSite.CreateWithAsync(["OrchardCore.Media.Security", "OrchardCore.Recipes"]);
        await _site.RunStepsAsync("""
            { "name": "Roles", "Roles": [
              { "Name": "Anonymous", "Permissions": [ "ViewRootMediaContent", "ViewMediaContent_ressources" ] },
              { "Name": "Authenticated", "Permissions": [ "ViewRootMediaContent", "ViewMediaContent_ressources" ] },
              { "Name": "Adherent", "Permissions": [ "ViewMediaContent_adherents" ] },
              { "Name": "Webmestre", "Permissions": [ "ViewMediaContent" ] } ] }
            """);
        await _site.DoAsync(async services =>
        {
            var files = services.GetRequiredService<IMediaFileStore>();
            foreach (var path in (string[])["adherents/secret.txt", "adherents/2026/secret.txt", "autre/secret.txt"])
            {
                await files.CreateFileFromStreamAsync(path, new MemoryStream(Encoding.UTF8.GetBytes(Secret)));
            }

            await files.CreateFileFromStreamAsync("ressources/public.txt", new MemoryStream("for everyone"u8.ToArray()));
            await files.CreateFileFromStreamAsync("root.txt", new MemoryStream("for everyone"u8.ToArray()));
        });
        foreach (var role in (string[])["Anonymous", "Authenticated", "Adherent", "Webmestre", "Administrator"])
        {
            _clients[role] = await _site.OpenClientAsync();
            if (role != "Anonymous")
            {
                await _site.AddAsync(role, role == "Authenticated" ? [] : [role]);
                (await new Browser(_clients[role]).SignInAsync(role)).Dispose();
            }
        }
    }

    public async Task DisposeAsync()
    {
        foreach (var client in _clients.Values)
        {
            client.Dispose();
        }

        await _site.DisposeAsync();
    }

    [Theory]
    [InlineData("/media/ressources/public.txt", "Anonymous Authenticated Adherent Webmestre Administrator")]
    [InlineData("/media/root.txt", "Anonymous Authenticated Adherent Webmestre Administrator")]
    [InlineData("/media/adherents/secret.txt", "Adherent Webmestre Administrator")]
    [InlineData("/media/adherents/2026/secret.txt", "Adherent Webmestre Administrator")]
    [InlineData("/media/autre/secret.txt", "Webmestre Administrator")]
    [InlineData("/media/adherents/missing.txt", "")]
    public async Task A_file_is_there_for_who_may_view_its_folder(string path, string readers)
    {
        foreach (var (role, client) in _clients)
        {
            using var response = await client.GetAsync(path);
            var expected = readers.Split(' ').Contains(role) ? HttpStatusCode.OK : HttpStatusCode.NotFound;
            Assert.True(expected == response.StatusCode, $"{role} is given {response.StatusCode} for {path}.");
        }
    }

    [Theory]
    [InlineData(Reserved)]
    [InlineData(Reserved + "?v=1")]
    [InlineData(Reserved + "?width=100&rmode=crop")]
    [InlineData("/MEDIA/adherents/secret.txt")]
    [InlineData("/media/Adherents/secret.txt")]
    [InlineData("/media/ADHERENTS/SECRET.TXT")]
    [InlineData("/media/%61dherents/secret.txt")]
    [InlineData("/media/adherents%2Fsecret.txt")]
    [InlineData("/media/adherents%252Fsecret.txt")]
    [InlineData("/media%2Fadherents/secret.txt")]
    [InlineData("/media/adherents%5Csecret.txt")]
    [InlineData("/media/./adherents/secret.txt")]
    [InlineData("/media/ressources/../adherents/secret.txt")]
    [InlineData("/media/ressources/%2e%2e/adherents/secret.txt")]
    [InlineData("/media/ressources/..%2Fadherents/secret.txt")]
    [InlineData("/media//adherents//secret.txt")]
    [InlineData("//media/adherents/secret.txt")]
    [InlineData("/media/adherents/secret.txt/")]
    [InlineData("/media/adherents/secret.txt%20")]
    [InlineData("/media/adherents/secret.txt;x=.png")]
    [InlineData("/media/ressources/../../media/adherents/secret.txt")]
    public async Task No_way_of_writing_the_address_leads_round(string target)
    {
        foreach (var role in (string[])["Anonymous", "Authenticated"])
        {
            foreach (var method in (HttpMethod[])[HttpMethod.Get, HttpMethod.Head])
            {
                using var response = await SendAsync(role, target, method);
                Assert.True(response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest, $"{role} is given {response.StatusCode} for {method} {target}.");
                Assert.DoesNotContain(Secret, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
                Assert.False(response.Headers.CacheControl?.Public == true);
                Assert.Null(response.Headers.ETag);
            }
        }
    }

    [Fact]
    public async Task A_reserved_picture_is_reserved_in_all_its_sizes()
    {
        using var picture = NetVips.Image.Black(200, 100);
        var content = picture.PngsaveBuffer();
        var address = "";
        await _site.DoAsync(async services =>
        {
            await services.GetRequiredService<IMediaFileStore>().CreateFileFromStreamAsync("adherents/picture.png", new MemoryStream(content), overwrite: true);
            address = services.GetRequiredService<IMediaTokenService>().AddTokenToPath("/media/adherents/picture.png?width=33");
        });

        using (var read = await SendAsync("Adherent", address))
        {
            using var resized = NetVips.Image.NewFromBuffer(await read.Content.ReadAsByteArrayAsync());
            Assert.Equal(33, resized.Width);
            Assert.True(read.Headers.CacheControl is { Private: true, NoStore: true });
        }

        // It is kept by now, and still asked for.
        foreach (var target in (string[])[address, "/media/adherents/picture.png?width=100", address.Replace("adherents", "Adherents", StringComparison.Ordinal)])
        {
            using var refused = await SendAsync("Anonymous", target);
            Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        }
    }

    [Fact]
    public async Task Nor_does_asking_for_a_part_or_for_what_has_changed()
    {
        string tag;
        using (var read = await SendAsync("Adherent", Reserved))
        {
            tag = read.Headers.ETag!.Tag;
        }

        using var part = await SendAsync("Anonymous", Reserved, configure: request => request.Headers.Range = new RangeHeaderValue(0, 3));
        using var unchanged = await SendAsync("Anonymous", Reserved, configure: request => request.Headers.IfNoneMatch.Add(new EntityTagHeaderValue(tag)));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (part.StatusCode, unchanged.StatusCode));
        Assert.Null(part.Content.Headers.ContentRange);
    }

    [Fact]
    public async Task Nobody_learns_whether_a_reserved_file_exists()
    {
        using var reserved = await SendAsync("Anonymous", Reserved);
        using var missing = await SendAsync("Anonymous", "/media/adherents/missing.txt");

        Assert.Equal(await missing.Content.ReadAsStringAsync(), await reserved.Content.ReadAsStringAsync());
        Assert.Equal(NamesOf(missing), NamesOf(reserved));
        Assert.True(reserved.Headers.CacheControl?.NoStore);

        static IEnumerable<string> NamesOf(HttpResponseMessage response) => response.Headers.Concat(response.Content.Headers).Select(header => header.Key).Order();
    }

    [Theory]
    [InlineData(Reserved)]
    [InlineData(Reserved + "?v=1")]
    public async Task A_reserved_file_is_kept_by_nobody_on_the_way(string target)
    {
        using var whole = await SendAsync("Adherent", target);
        using var head = await SendAsync("Adherent", target, HttpMethod.Head);
        using var part = await SendAsync("Adherent", target, configure: request => request.Headers.Range = new RangeHeaderValue(0, 2));
        using var unchanged = await SendAsync("Adherent", target, configure: request => request.Headers.IfNoneMatch.Add(whole.Headers.ETag!));

        Assert.Equal(Secret, await whole.Content.ReadAsStringAsync());
        Assert.Equal("for", await part.Content.ReadAsStringAsync());
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.PartialContent, HttpStatusCode.NotModified], [whole.StatusCode, head.StatusCode, part.StatusCode, unchanged.StatusCode]);
        Assert.All([whole, head, part, unchanged], response => Assert.True(response.Headers.CacheControl is { Private: true, NoStore: true, Public: false }));
    }

    [Theory]
    [InlineData("Anonymous")]
    [InlineData("Adherent")]
    public async Task A_public_file_is_public_whoever_asks(string role)
    {
        using var response = await SendAsync(role, "/media/ressources/public.txt");

        Assert.True(response.Headers.CacheControl is { Public: true, NoStore: false });
    }

    [Fact]
    public async Task Each_folder_has_a_permission()
    {
        var names = await _site.ReadAsync(async services =>
            (await services.GetRequiredService<IPermissionService>().GetPermissionsAsync()).Select(permission => permission.Name).Where(name => name.StartsWith("View", StringComparison.Ordinal)).Order().ToArray());

        Assert.Equal(["ViewMediaContent", "ViewMediaContent_adherents", "ViewMediaContent_autre", "ViewMediaContent_ressources", "ViewRootMediaContent"], names);
    }

    // The address goes out as it is written here.
    private async Task<HttpResponseMessage> SendAsync(string role, string target, HttpMethod? method = null, Action<HttpRequestMessage>? configure = null)
    {
        var client = _clients[role];
        var address = new Uri(client.BaseAddress!.GetLeftPart(UriPartial.Authority) + target, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, address);
        configure?.Invoke(request);
        return await client.SendAsync(request);
    }
}
