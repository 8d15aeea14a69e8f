using CitesUnies.Testing;

namespace CitesUnies.Web.Tests.SignIn;

/// <summary>A site whose administrator's password is known, on data of its own.</summary>
public sealed class StaffedSite : IAsyncLifetime
{
    public const string Name = "admin";

    public const string Password = "Une-phrase-2-passe";

    private readonly string _data = Directory.CreateTempSubdirectory("citesunies-").FullName;
    private SiteProcess? _process;

    /// <summary>The site as it runs now.</summary>
    public SiteFixture Site { get; private set; } = new();

    public async Task InitializeAsync()
    {
        _process = await SiteProcess.StartAsync(_data, new Dictionary<string, string>
        {
            ["OrchardCore__OrchardCore_AutoSetup__Tenants__0__AdminPassword"] = Password,
        });
        Site = SiteFixture.At(_process.Address);
    }

    /// <summary>Ends the process and starts another at the same address, on the same data.</summary>
    public async Task RestartAsync()
    {
        var address = _process!.Address;
        await _process.DisposeAsync();
        _process = await SiteProcess.StartAsync(_data, address: address);
    }

    public async Task DisposeAsync()
    {
        await _process!.DisposeAsync();
        Directory.Delete(_data, recursive: true);
    }
}
