using System.Net;
using System.Text.RegularExpressions;
using CitesUnies.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using Verger.Engine.Hosting;
using Verger.Testing;

namespace CitesUnies.Modules.Tests.Site;

/// <summary>The whole portal within the test's process: set up by its recipe, on SQLite unless told otherwise, served at a free loopback port, its services at hand.</summary>
public sealed partial class PortalSite : IAsyncLifetime
{
    private readonly string _data = Directory.CreateTempSubdirectory("citesunies-").FullName;
    private WebApplication? _application;

    /// <summary>The recipe that it is set up with.</summary>
    public string Recipe { get; init; } = "citesunies";

    /// <summary>Where its data are; null for an SQLite file of its own.</summary>
    public TestDatabase? Database { get; init; }

    /// <summary>Follows no redirect and keeps no cookie.</summary>
    public HttpClient Client { get; private set; } = new();

    public async Task InitializeAsync()
    {
        const string setup = "OrchardCore:OrchardCore_AutoSetup:Tenants:0:";
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ApplicationName = "CitesUnies.Web",
            ContentRootPath = Path.Combine(RepositoryRoot.Path, "CitesUnies.Web"),
            EnvironmentName = "Production",
        });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(
        [
            new("ORCHARD_APP_DATA", _data),
            new(setup + "SiteName", "Cités Unies France"),
            new(setup + "RecipeName", Recipe),
            new(setup + "DatabaseProvider", Database?.Provider ?? TestDatabase.Sqlite),
            new(setup + "DatabaseConnectionString", Database?.ConnectionString ?? ""),
            new(setup + "AdminUsername", "admin"),
            new(setup + "AdminEmail", "admin@example.org"),
        ]);
        builder.Services.AddOrchardCms();
        _application = builder.Build();
        _application.UseOrchardCore();
        await _application.StartAsync();
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(_application.Urls.First()) };
        Client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
    }

    /// <summary>Does some work in a unit of work of its own: committed when it ends well, with what it deferred done.</summary>
    public async Task DoAsync(Func<IServiceProvider, Task> work)
    {
        var scope = await _application!.Services.GetRequiredService<ShellHost>().OpenScopeAsync();
        await scope.UsingAsync(scope => work(scope.ServiceProvider));
    }

    /// <summary>A browser in which somebody who has those roles has signed in.</summary>
    public async Task<HttpClient> SignInAsync(string name, params string[] roles)
    {
        const string password = "Un mot de passe long, 2026 !";
        await DoAsync(services => services.GetRequiredService<IUserService>().CreateUserAsync(
            new User { UserName = name, Email = name + "@example.org", RoleNames = [.. roles] }, password, (field, message) => Assert.Fail(field + ": " + message)));

        var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = Client.BaseAddress };
        browser.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        var token = WebUtility.HtmlDecode(FormToken().Match(await browser.GetStringAsync("/Login")).Groups[1].Value);
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["LoginForm.UserName"] = name,
            ["LoginForm.Password"] = password,
            ["__RequestVerificationToken"] = token,
        });
        using var answer = await browser.PostAsync("/Login", form);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return browser;
    }

    /// <summary>Changes an item, as a draft to begin with.</summary>
    public Task ChangeAsync(string contentItemId, Func<IContentManager, ContentItem, Task> change) => DoAsync(async services =>
    {
        var contentManager = services.GetRequiredService<IContentManager>();
        var item = await contentManager.GetAsync(contentItemId, VersionOptions.DraftRequired);
        await change(contentManager, item ?? throw new InvalidOperationException($"There is no item '{contentItemId}'."));
    });

    public async Task DisposeAsync()
    {
        Client.Dispose();
        if (_application is not null)
        {
            await _application.StopAsync();
            await _application.DisposeAsync();
        }

        Directory.Delete(_data, recursive: true);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex FormToken();
}
