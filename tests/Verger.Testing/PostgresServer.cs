using System.Diagnostics;
using System.Text;
using Npgsql;

namespace Verger.Testing;

/// <summary>
/// A PostgreSQL server of this test process alone, from Debian's package, in a folder of its own and reached by a socket in it.
/// Its shell waits on our input: however this process ends, the input closes, and the shell stops the server and removes the folder.
/// </summary>
public sealed class PostgresServer
{
    private const string Ready = "READY";

    private const string Script = $"""
        set -e
        bin="$1"; folder="$2"
        "$bin/initdb" -D "$folder/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync >"$folder/log" 2>&1
        "$bin/pg_ctl" -D "$folder/data" -l "$folder/log" -w -t 60 \
          -o "-c listen_addresses= -c unix_socket_directories=$folder -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200 -c shared_buffers=32MB" \
          start >>"$folder/log" 2>&1
        echo {Ready}
        read -r _ || true
        "$bin/pg_ctl" -D "$folder/data" -m immediate -w stop >>"$folder/log" 2>&1 || true
        rm -rf "$folder"
        """;

    private static readonly Lazy<Task<PostgresServer>> _shared = new(StartAsync);

    private readonly Process _shell;

    private PostgresServer(Process shell, string folder)
    {
        _shell = shell;
        ConnectionString = new NpgsqlConnectionStringBuilder { Host = folder, Username = "postgres", Database = "postgres" }.ConnectionString;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop();
    }

    /// <summary>The server's own database, by its administrator.</summary>
    public string ConnectionString { get; }

    /// <summary>The server, started at the first call.</summary>
    /// <exception cref="InvalidOperationException">PostgreSQL is not installed, or does not start: the message says which.</exception>
    public static Task<PostgresServer> GetAsync() => _shared.Value;

    /// <summary>Runs SQL as the administrator.</summary>
    public async Task ExecuteAsync(string sql)
    {
        var unpooled = new NpgsqlConnectionStringBuilder(ConnectionString) { Pooling = false };
        await using var connection = new NpgsqlConnection(unpooled.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<PostgresServer> StartAsync()
    {
        var binaries = FindBinaries();
        var folder = Directory.CreateTempSubdirectory("verger-pg-").FullName;
        var asRoot = Environment.UserName == "root";
        if (asRoot)
        {
            using var chown = Process.Start("chown", ["postgres", folder]);
            await chown.WaitForExitAsync();
        }

        var start = new ProcessStartInfo(asRoot ? "runuser" : "sh") { RedirectStandardInput = true, RedirectStandardOutput = true, WorkingDirectory = "/tmp" };
        string[] arguments = [.. asRoot ? (string[])["-u", "postgres", "--", "sh"] : [], "-c", Script, "postgres-of-tests", binaries, folder];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        var shell = Process.Start(start)!;
        if (await shell.StandardOutput.ReadLineAsync() != Ready)
        {
            var log = Path.Combine(folder, "log");
            throw new InvalidOperationException("PostgreSQL did not start: " + (File.Exists(log) ? await File.ReadAllTextAsync(log, Encoding.UTF8) : "no log was written."));
        }

        return new PostgresServer(shell, folder);
    }

    private static string FindBinaries()
        => Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).Where(bin => File.Exists(Path.Combine(bin, "initdb"))).Max() ?? throw Missing()
            : throw Missing();

    private static InvalidOperationException Missing() => new("The tests need PostgreSQL from Debian's package: apt-get install postgresql.");

    private void Stop()
    {
        _shell.StandardInput.Close();
        _shell.WaitForExit(TimeSpan.FromSeconds(10));
    }
}
