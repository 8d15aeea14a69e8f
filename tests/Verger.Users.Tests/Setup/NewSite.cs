using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Abstractions.Setup;
using OrchardCore.Setup.Services;
using Verger.Engine.Hosting;
using Verger.Testing;

namespace Verger.Users.Tests.Setup;

/// <summary>A site that is not set up, on an empty database of its own; its server is never started.</summary>
internal sealed class NewSite : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly bool _ownsDatabase;
    private readonly string _data = Directory.CreateTempSubdirectory("verger-setup-").FullName;
    private readonly WebApplication _application;

    private NewSite(TestDatabase database, bool ownsDatabase)
    {
        (_database, _ownsDatabase) = (database, ownsDatabase);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ApplicationName = typeof(NewSite).Assembly.GetName().Name });
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection([new("ORCHARD_APP_DATA", _data)]);
        builder.Services.AddOrchardCms();
        _application = builder.Build();
    }

    public ISetupService Setup => _application.Services.GetRequiredService<ISetupService>();

    /// <summary>Whether a start would find where the database is.</summary>
    public bool HasSettingsFile => File.Exists(Path.Combine(_data, "Sites", "Default", "appsettings.json"));

    public static async Task<NewSite> CreateAsync(string provider) => new(await TestDatabase.CreateAsync(provider), ownsDatabase: true);

    /// <summary>Creates one on a database that others use too.</summary>
    public static NewSite CreateOn(TestDatabase database) => new(database, ownsDatabase: false);

    /// <summary>Sets the site up with that recipe and administrator.</summary>
    public async Task<SetupContext> SetUpAsync(string recipe, string password, string userName = "awa", string? connectionString = null)
    {
        var context = new SetupContext
        {
            Recipe = (await Setup.GetSetupRecipesAsync()).Single(known => known.Name == recipe),
            Properties =
            {
                [SetupConstants.SiteName] = "Essai",
                [SetupConstants.SiteTimeZone] = "Europe/Paris",
                [SetupConstants.AdminUsername] = userName,
                [SetupConstants.AdminEmail] = "awa@example.org",
                [SetupConstants.AdminPassword] = password,
            },
        };
        (context.ShellSettings["DatabaseProvider"], context.ShellSettings["ConnectionString"]) = (_database.Provider, connectionString ?? _database.ConnectionString);
        await Setup.SetupAsync(context);
        return context;
    }

    /// <summary>Does some work in the site that serves.</summary>
    public async Task DoAsync(Func<IServiceProvider, Task> work)
    {
        var scope = await _application.Services.GetRequiredService<ShellHost>().OpenScopeAsync();
        await scope.UsingAsync(scope => work(scope.ServiceProvider));
    }

    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        if (_ownsDatabase)
        {
            await _database.DisposeAsync();
        }

        Directory.Delete(_data, recursive: true);
    }
}
