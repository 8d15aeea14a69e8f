using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace CitesUnies.Testing;

/// <summary>The real site as a process of its own: its data in a folder that is thrown away, its address on the loopback interface.</summary>
public sealed class SiteProcess : IAsyncDisposable
{
    private const int Terminate = 15;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(90);

    private const string AutoSetup = "OrchardCore__OrchardCore_AutoSetup__Tenants__0__";

    private readonly Process _process;

    private SiteProcess(Process process, Uri address, ApplicationLog log)
    {
        _process = process;
        Address = address;
        Log = log;
    }

    public Uri Address { get; }

    public ApplicationLog Log { get; }

    /// <summary>Starts the site and waits for its first answer. <paramref name="settings"/> are environment variables.</summary>
    public static async Task<SiteProcess> StartAsync(string dataFolder, IReadOnlyDictionary<string, string>? settings = null, Uri? address = null)
    {
        var site = Launch(dataFolder, settings, address);
        await site.AnswerAsync();
        return site;
    }

    /// <summary>Starts the site without values for automatic setup, so that the setup page answers.</summary>
    public static Task<SiteProcess> StartUnsetAsync(string dataFolder) =>
        StartAsync(dataFolder, new Dictionary<string, string> { [AutoSetup + "RecipeName"] = "" });

    /// <summary>Runs a site that ends by itself: its exit code, and what it wrote. <paramref name="settings"/> are values for automatic setup.</summary>
    public static async Task<(int ExitCode, ApplicationLog Log)> RunToEndAsync(string dataFolder, IReadOnlyDictionary<string, string> settings, params string[] arguments)
    {
        await using var site = Launch(dataFolder, settings.ToDictionary(setting => AutoSetup + setting.Key, setting => setting.Value), address: null, arguments);
        using var patience = new CancellationTokenSource(s_patience);
        await site._process.WaitForExitAsync(patience.Token);
        return (site._process.ExitCode, site.Log);
    }

    /// <summary>Ends the process at once, as a power cut does (<c>SIGKILL</c>).</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    /// <summary>Starts the site and waits for nothing.</summary>
    public static SiteProcess Launch(string dataFolder, IReadOnlyDictionary<string, string>? settings = null, Uri? address = null, params string[] arguments)
    {
        var project = Path.Combine(RepositoryRoot.Path, "CitesUnies.Web");
        address ??= new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", [AssemblyPath(project), .. arguments])
        {
            WorkingDirectory = project,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ASPNETCORE_URLS"] = address.ToString(),
                ["ASPNETCORE_ENVIRONMENT"] = "Production",
                ["ORCHARD_APP_DATA"] = dataFolder,
                [AutoSetup + "SiteName"] = "Cités Unies France",
                [AutoSetup + "RecipeName"] = "citesunies",
                [AutoSetup + "AdminUsername"] = "admin",
                [AutoSetup + "AdminEmail"] = "admin@example.org",
            },
        };
        foreach (var (name, value) in settings ?? new Dictionary<string, string>())
            start.Environment[name] = value;

        var log = new ApplicationLog();
        var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => log.Add(line.Data);
        process.ErrorDataReceived += (_, line) => log.Add(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        return new SiteProcess(process, address, log);
    }

    /// <summary>Asks the process to end, as a service manager does; ends it if it does not.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            Kill(_process.Id, Terminate);
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
            try
            {
                await _process.WaitForExitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                _process.Kill(entireProcessTree: true);
                await _process.WaitForExitAsync();
            }
        }

        _process.Dispose();
    }

    private async Task AnswerAsync()
    {
        using var client = new HttpClient { BaseAddress = Address };
        using var beat = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        var watch = Stopwatch.StartNew();
        do
        {
            if (_process.HasExited)
                throw new InvalidOperationException($"The site ended with {_process.ExitCode} before it answered:\n{Log}");
            try
            {
                using var response = await client.GetAsync("/");
                if (response.StatusCode == HttpStatusCode.OK)
                    return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }
        while (watch.Elapsed < s_patience && await beat.WaitForNextTickAsync());

        var log = Log.ToString();
        await DisposeAsync();
        throw new TimeoutException($"The site did not answer / with 200 within {s_patience}:\n{log}");
    }

    /// <summary>The site as built together with these tests: same configuration, same framework.</summary>
    private static string AssemblyPath(string project)
    {
        var framework = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(project, "bin", framework.Parent!.Name, framework.Name, "CitesUnies.Web.dll");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Kill(int process, int signal);
}
