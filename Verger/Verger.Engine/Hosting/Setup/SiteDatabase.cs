using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using Verger.Engine.Storage;

namespace Verger.Engine.Hosting.Setup;

/// <summary>
/// Opens the site's database once for all containers. Where it is, the site's own settings file says; without it the configuration
/// (<c>OrchardCore:DatabaseProvider</c>, <c>OrchardCore:ConnectionString</c>), so that a site whose folder was lost still finds its database.
/// </summary>
internal sealed class SiteDatabase(
    ShellSettings settings, ShellOptions options, SiteSettingsFile file, IConfiguration configuration, ILoggerFactory loggers) : IDisposable
{
    private const string DefaultFile = "OrchardCore.db";

    /// <summary>The store; null while nothing says where the database is.</summary>
    public DocumentStore? Store { get; private set; }

    /// <summary>Opens the database that the settings file or the configuration names, if either does.</summary>
    /// <exception cref="DatabaseUnavailableException">It cannot be reached.</exception>
    public async Task OpenConfiguredAsync(CancellationToken cancellationToken)
    {
        file.ReadInto(settings);
        settings["DatabaseProvider"] ??= configuration["OrchardCore:DatabaseProvider"];
        settings["ConnectionString"] ??= configuration["OrchardCore:ConnectionString"];
        settings["TablePrefix"] ??= configuration["OrchardCore:TablePrefix"];
        if (settings["DatabaseProvider"] is { Length: > 0 })
        {
            await OpenAsync(cancellationToken);
        }
    }

    /// <summary>Opens the database that the settings name.</summary>
    /// <exception cref="DatabaseUnavailableException">It cannot be reached.</exception>
    /// <exception cref="InvalidDataException">The settings name none that there could be.</exception>
    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        var database = new DatabaseOptions
        {
            Provider = settings["DatabaseProvider"] ?? DatabaseOptions.Sqlite,
            ConnectionString = settings["ConnectionString"] ?? string.Empty,
            TablePrefix = settings["TablePrefix"] ?? string.Empty,
            WaitSeconds = int.TryParse(configuration["OrchardCore:DatabaseWaitSeconds"], NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? seconds : 0,
        };

        if (database.Provider == DatabaseOptions.Sqlite && database.ConnectionString.Length == 0)
        {
            Directory.CreateDirectory(options.Folder(settings));
            database.ConnectionString = new SqliteConnectionStringBuilder { DataSource = Path.Combine(options.Folder(settings), DefaultFile) }.ToString();
        }

        var store = Create(database);
        try
        {
            await store.InitializeAsync(cancellationToken);
        }
        catch (DbException exception)
        {
            // It answers, but lets this site create nothing.
            store.Dispose();
            throw new DatabaseUnavailableException(database.Provider, store.Database.Server, exception);
        }
        catch
        {
            store.Dispose();
            throw;
        }

        Store?.Dispose();
        Store = store;
    }

    public void Dispose() => Store?.Dispose();

    private DocumentStore Create(DatabaseOptions database)
    {
        try
        {
            return new DocumentStore(database, loggers.CreateLogger<DocumentStore>());
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException)
        {
            // What the library says may hold parts of the string, and so of a password.
            throw new InvalidDataException($"La chaîne de connexion à {database.Provider} n’est pas lisible : une suite de « clé=valeur » séparées par « ; » est attendue.", exception);
        }
        catch (InvalidOperationException exception)
        {
            throw new InvalidDataException($"La base de données « {database.Provider} » est inconnue : {DatabaseOptions.Sqlite} ou {DatabaseOptions.Postgres}.", exception);
        }
    }
}
