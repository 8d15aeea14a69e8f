using System.Globalization;

namespace Verger.Engine.Storage;

/// <summary>The database cannot be reached, or refuses this site. It never tells the password.</summary>
/// <param name="provider">As in <see cref="DatabaseOptions.Provider"/>.</param>
/// <param name="server">The host and database, or the file.</param>
/// <param name="cause">What the database's library said.</param>
public sealed class DatabaseUnavailableException(string provider, string server, Exception cause)
    : Exception(string.Format(CultureInfo.InvariantCulture, MessageKey, provider, server), cause)
{
    /// <summary>The key of the message for a translator, with the provider and the server as its arguments.</summary>
    public const string MessageKey = "The {0} database at {1} cannot be reached.";

    /// <summary>As in <see cref="DatabaseOptions.Provider"/>.</summary>
    public string Provider { get; } = provider;

    /// <summary>The host and database, or the file.</summary>
    public string Server { get; } = server;
}
