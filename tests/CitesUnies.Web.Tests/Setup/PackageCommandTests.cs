using CitesUnies.Testing;
using Microsoft.Data.Sqlite;

namespace CitesUnies.Web.Tests.Setup;

/// <summary>The site exported to a folder and imported from it, by the command line.</summary>
public sealed class PackageCommandTests : IDisposable
{
    private const string Empty = "citesunies.empty";

    private readonly string _folder = Directory.CreateTempSubdirectory("citesunies-").FullName;

    [Fact]
    public async Task What_one_site_exports_another_that_is_set_up_empty_imports_and_shows()
    {
        var (exitCode, log) = await RunAsync("un", "citesunies", "--export", In("paquet"));
        Assert.True(exitCode == 0, log.ToString());
        Assert.Contains("Site exporté dans " + In("paquet"), log.ToString(), StringComparison.Ordinal);

        (exitCode, log) = await RunAsync("autre", Empty, "--import", In("paquet"));
        Assert.True(exitCode == 0, log.ToString());
        Assert.Contains("Site importé de " + In("paquet"), log.ToString(), StringComparison.Ordinal);

        await using (var site = await SiteProcess.StartAsync(In("autre")))
        {
            using var client = new HttpClient { BaseAddress = site.Address };
            Assert.Contains("Agence française de développement", await client.GetStringAsync("/partenaires/afd"), StringComparison.Ordinal);
        }

        // Neither is written over what is there.
        (exitCode, log) = await RunAsync("un", "citesunies", "--export", In("paquet"));
        Assert.Equal(78, exitCode);
        Assert.Contains("existe et n’est pas vide", log.ToString(), StringComparison.Ordinal);

        await File.WriteAllTextAsync(Path.Combine(In("paquet"), "Recipe.json"), """{ "steps": [ { "name": "Inventions" } ] }""");
        (exitCode, log) = await RunAsync("autre", Empty, "--import", In("paquet"));
        Assert.Equal(78, exitCode);
        Assert.Contains("Recipe.json(1) : L'étape « Inventions » est inconnue", log.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--export", "", "Ce site n’est pas installé")]
    [InlineData("--import", "", "Ce site n’est pas installé")]
    [InlineData("--import", Empty, "n’existe pas")]
    public async Task What_cannot_be_done_is_told_and_ends_with_its_exit_code(string command, string recipe, string message)
    {
        var (exitCode, log) = await RunAsync("un", recipe, command, In("absent"));

        Assert.Equal(78, exitCode);
        Assert.Contains(message, log.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(In("absent")));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private Task<(int ExitCode, ApplicationLog Log)> RunAsync(string site, string recipe, params string[] arguments)
        => SiteProcess.RunToEndAsync(In(site), new Dictionary<string, string> { ["RecipeName"] = recipe }, arguments);

    private string In(string name) => Path.Combine(_folder, name);
}
