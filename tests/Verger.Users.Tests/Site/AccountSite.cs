using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using Verger.Testing;

namespace Verger.Users.Tests.Site;

/// <summary>A site with accounts and roles.</summary>
internal sealed class AccountSite : FeatureSite
{
    /// <summary>The password of all accounts.</summary>
    public const string Password = "Une-phrase-2-passe";

    private static readonly string[] _features = ["OrchardCore.Settings", "OrchardCore.Themes", "OrchardCore.Users", "Verger.Users.Tests"];

    private AccountSite(TestDatabase database, string[] features, Action<IServiceCollection>? configure)
        : base(
            database,
            [
                typeof(Verger.Site.Settings.Startup).Assembly, typeof(Verger.Content.Contents.Startup).Assembly,
                typeof(Verger.Media.Startup).Assembly, typeof(Startup).Assembly, typeof(AccountSite).Assembly,
            ],
            _features.Concat(features),
            configure)
    {
    }

    public static Task<AccountSite> CreateAsync(string provider = TestDatabase.Sqlite, Action<IServiceCollection>? configure = null)
        => CreateWithAsync([], provider, configure);

    /// <summary>Creates one with more features.</summary>
    public static async Task<AccountSite> CreateWithAsync(string[] features, string provider = TestDatabase.Sqlite, Action<IServiceCollection>? configure = null)
    {
        var site = new AccountSite(await TestDatabase.CreateAsync(provider), features, configure);
        await site.InitializeAsync();
        return site;
    }

    /// <summary>Makes an account with <see cref="Password"/>.</summary>
    public Task AddAsync(string name, params string[] roles) => DoAsync(services => services.GetRequiredService<IUserService>().CreateUserAsync(
        new User { UserName = name, Email = name + "@example.org", RoleNames = [.. roles] }, Password, (field, message) => Assert.Fail(field + ": " + message)));

    /// <summary>Whether what a test does is to be logged as an error.</summary>
    public bool LogsErrors { get; set; }

    /// <summary>What people type is no error of the site.</summary>
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Assert.True(LogsErrors || Log.Errors.Count == 0, string.Join("\n", Log.Errors));
    }

    /// <summary>A browser that has been nowhere yet.</summary>
    public async Task<Browser> BrowseAsync() => new(await OpenClientAsync());
}
