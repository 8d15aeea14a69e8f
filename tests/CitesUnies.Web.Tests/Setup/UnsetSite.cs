using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using CitesUnies.Testing;

namespace CitesUnies.Web.Tests.Setup;

/// <summary>A site that is not set up, with its setup page.</summary>
public sealed partial class UnsetSite : IAsyncLifetime, IAsyncDisposable
{
    public const string Password = "Une-phrase-2-passe";

    private SiteProcess? _process;
    private HttpClient? _client;

    public string DataFolder { get; } = Directory.CreateTempSubdirectory("citesunies-").FullName;

    public SiteProcess Process => _process ?? throw new InvalidOperationException("The site has not been started.");

    public ApplicationLog Log => Process.Log;

    /// <summary>Follows no redirect and keeps no cookie, so that both are seen.</summary>
    public HttpClient Client => _client ?? throw new InvalidOperationException("The site has not been started.");

    public static async Task<UnsetSite> StartAsync()
    {
        var site = new UnsetSite();
        await site.InitializeAsync();
        return site;
    }

    public async Task InitializeAsync()
    {
        _process = await SiteProcess.StartUnsetAsync(DataFolder);
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = _process.Address };
    }

    /// <summary>Ends the process as a power cut does, and starts another on the same data.</summary>
    public async Task KillAndRestartAsync()
    {
        await Process.KillAsync();
        await StopAsync();
        await InitializeAsync();
    }

    /// <summary>The token that the log gives, in a line from <paramref name="start"/> on.</summary>
    public async Task<string> TokenAsync(int start = 0) => (await Log.WaitForAsync(Token(), start)).Value;

    /// <summary>A form that is filled in well, but for what is said otherwise.</summary>
    public static Dictionary<string, string> Form(string token, params (string Field, string Value)[] otherwise)
    {
        var form = new Dictionary<string, string>
        {
            ["Secret"] = token,
            ["SiteName"] = "Essai d’installation",
            ["RecipeName"] = "citesunies",
            ["SiteTimeZone"] = "Indian/Reunion",
            ["DatabaseProvider"] = "Sqlite",
            ["UserName"] = "awa.diop",
            ["Email"] = "awa.diop@example.org",
            ["Password"] = Password,
            ["PasswordConfirmation"] = Password,
        };
        foreach (var (field, value) in otherwise)
            form[field] = value;
        return form;
    }

    public Task<HttpResponseMessage> PostAsync(Dictionary<string, string> form) => Client.PostAsync("/", new FormUrlEncodedContent(form));

    /// <summary>Sends the form and reads the page that comes back.</summary>
    internal async Task<Document> SendAsync(Dictionary<string, string> form) => await ReadAsync(await PostAsync(form));

    internal async Task<Document> GetAsync(string path) => await ReadAsync(await Client.GetAsync(path));

    public Task DisposeAsync() => ((IAsyncDisposable)this).DisposeAsync().AsTask();

    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(DataFolder, recursive: true);
    }

    private async Task StopAsync()
    {
        Client.Dispose();
        await Process.DisposeAsync();
    }

    private static async Task<Document> ReadAsync(HttpResponseMessage response)
    {
        using (response)
            return new Document(response.StatusCode, response.Headers, await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync()));
    }

    [GeneratedRegex("\\b(?:[a-z0-9]{5}-){4}[a-z0-9]{5}\\b")]
    private static partial Regex Token();
}
