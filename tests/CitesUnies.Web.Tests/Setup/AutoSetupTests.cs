using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CitesUnies.Testing;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;

namespace CitesUnies.Web.Tests.Setup;

/// <summary>Setup by configuration: the administrator's account.</summary>
public sealed partial class AutoSetupTests : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("citesunies-").FullName;

    [Fact]
    public async Task A_generated_password_is_shown_once_is_that_of_the_account_and_is_kept_nowhere()
    {
        string password;
        await using (var site = await SiteProcess.StartAsync(_data))
        {
            password = (await site.Log.WaitForAsync(ShownPassword())).Groups[1].Value;
            Assert.Single(site.Log.Since(0), line => line.Contains(password, StringComparison.Ordinal));
            Assert.Contains(site.Log.Since(0), line => line.Contains("nom d’utilisateur : admin", StringComparison.Ordinal));
        }

        var account = ReadAccount();
        Assert.Equal("admin", (string?)account["UserName"]);
        Assert.Equal("admin@example.org", (string?)account["Email"]);
        Assert.Equal(["Administrator"], account["RoleNames"]!.AsArray().Select(role => (string?)role));
        Assert.Equal(PasswordVerificationResult.Success, new PasswordHasher<object>().VerifyHashedPassword(new(), (string)account["PasswordHash"]!, password));
        Assert.All(Directory.GetFiles(_data, "*", SearchOption.AllDirectories), file =>
            Assert.True(File.ReadAllBytes(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes(password)) < 0, file));

        await using var again = await SiteProcess.StartAsync(_data);
        Assert.DoesNotContain(again.Log.Since(0), line => ShownPassword().IsMatch(line));
    }

    [Fact]
    public async Task A_password_that_was_given_is_used_and_not_shown()
    {
        await using (var site = await SiteProcess.StartAsync(_data, new Dictionary<string, string> { ["OrchardCore__OrchardCore_AutoSetup__Tenants__0__AdminPassword"] = UnsetSite.Password }))
            Assert.DoesNotContain(site.Log.Since(0), line => line.Contains(UnsetSite.Password, StringComparison.Ordinal) || ShownPassword().IsMatch(line));

        var hash = (string)ReadAccount()["PasswordHash"]!;
        Assert.Equal(PasswordVerificationResult.Success, new PasswordHasher<object>().VerifyHashedPassword(new(), hash, UnsetSite.Password));
    }

    [Fact]
    public async Task Values_that_are_refused_end_the_start_with_every_setting_named()
    {
        var (exitCode, log) = await SiteProcess.RunToEndAsync(_data, new Dictionary<string, string>
        {
            ["AdminUsername"] = "",
            ["AdminEmail"] = "pas une adresse",
            ["AdminPassword"] = "motdepasse",
        });

        Assert.Equal(78, exitCode);
        Assert.Contains("Tenants:0:AdminUsername : Le nom d’utilisateur est obligatoire.", log.ToString(), StringComparison.Ordinal);
        Assert.Contains("Tenants:0:AdminEmail : « pas une adresse » n’est pas une adresse", log.ToString(), StringComparison.Ordinal);
        Assert.Contains("Tenants:0:AdminPassword : Le mot de passe doit avoir au moins 12 caractères.", log.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(log.Since(0), line => line.Contains("motdepasse", StringComparison.Ordinal));
        Assert.Empty(Directory.GetFiles(_data, "appsettings.json", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("SiteTimeZone", "Europe/Lutece", "Le fuseau horaire « Europe/Lutece » est inconnu")]
    [InlineData("RecipeName", "inconnue", "Recettes connues : citesunies")]
    [InlineData("DatabaseProvider", "Oracle", "La base de données « Oracle » est inconnue")]
    public async Task So_does_a_value_that_means_nothing(string setting, string value, string message)
    {
        var (exitCode, log) = await SiteProcess.RunToEndAsync(_data, new Dictionary<string, string> { [setting] = value });

        Assert.Equal(78, exitCode);
        Assert.Contains(message, log.ToString(), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_data, recursive: true);
    }

    private JsonNode ReadAccount()
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_data, "Sites", "Default", "OrchardCore.db")}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT \"Content\" FROM \"Document\" WHERE \"Type\" LIKE 'OrchardCore.Users.Models.User%'";
        return JsonNode.Parse((string)command.ExecuteScalar()!)!;
    }

    [GeneratedRegex(@"mot de passe\s+: (\S+)$")]
    private static partial Regex ShownPassword();
}
