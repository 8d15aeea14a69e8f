using CitesUnies.Testing;
using Microsoft.Data.Sqlite;

namespace CitesUnies.Web.Tests.Hostile;

/// <summary>The portal with hostile text in every field of every type.</summary>
public sealed class HostileSite : IAsyncLifetime
{
    private readonly string _data = Directory.CreateTempSubdirectory("citesunies-").FullName;
    private readonly string _package = Directory.CreateTempSubdirectory("citesunies-").FullName;
    private SiteProcess? _process;

    public SiteFixture Site { get; private set; } = new();

    public ApplicationLog Log => _process!.Log;

    public async Task InitializeAsync()
    {
        HostilePackage.Write(_package);
        var (exitCode, log) = await SiteProcess.RunToEndAsync(_data, new Dictionary<string, string>(), "--import", _package);
        Assert.True(exitCode == 0, log.ToString());

        _process = await SiteProcess.StartAsync(_data);
        Site = SiteFixture.At(_process.Address);
    }

    public async Task DisposeAsync()
    {
        await Site.DisposeAsync();
        if (_process is not null)
            await _process.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_data, recursive: true);
        Directory.Delete(_package, recursive: true);
    }
}
