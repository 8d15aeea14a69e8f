using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Entities;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Scripting;

namespace Verger.Engine.Recipes.Scripting;

/// <summary>The functions that every script can call (https://docs.orchardcore.net/en/latest/reference/modules/Scripting/#generic-functions).</summary>
internal sealed class CommonMethods : IGlobalMethodProvider
{
    private const int MaxInflated = 8 * 1024 * 1024;

    public IEnumerable<GlobalMethod> GetMethods() =>
    [
        Method("uuid", services => () => services.GetRequiredService<IIdGenerator>().GenerateUniqueId()),
        Method("base64", _ => (string text) => Encoding.UTF8.GetString(Convert.FromBase64String(text))),
        Method("html", _ => (string text) => WebUtility.HtmlDecode(text)),
        Method("gzip", _ => Inflate),
        Method("tenantname", services => () => services.GetRequiredService<ShellSettings>().Name),
        Method("configuration", services => (string key, object? otherwise) => Configuration(services)[key] ?? otherwise?.ToString()),
        Method("log", services => (string level, string text, object? parameter) => Log(services, level, text, parameter)),
    ];

    private static GlobalMethod Method(string name, Func<IServiceProvider, Delegate> method) => new() { Name = name, Method = method };

    private static string Inflate(string text)
    {
        using var source = new GZipStream(new MemoryStream(Convert.FromBase64String(text)), CompressionMode.Decompress);
        using var target = new MemoryStream();
        var buffer = new byte[8192];
        for (var read = source.Read(buffer); read > 0; read = source.Read(buffer))
        {
            target.Write(buffer, 0, read);
            if (target.Length > MaxInflated)
            {
                throw new InvalidDataException($"Le texte décompressé dépasse {MaxInflated / 1024 / 1024} Mo.");
            }
        }

        return Encoding.UTF8.GetString(target.GetBuffer(), 0, (int)target.Length);
    }

    private static IConfiguration Configuration(IServiceProvider services)
        => services.GetService<IShellConfiguration>()
            ?? services.GetService<ShellSettings>()?.ShellConfiguration
            ?? (IConfiguration)services.GetRequiredService<IConfiguration>().GetSection("OrchardCore");

    private static void Log(IServiceProvider services, string level, string text, object? parameter)
    {
        var known = Enum.TryParse<LogLevel>(level, ignoreCase: true, out var logLevel) ? logLevel : LogLevel.Information;
        services.GetRequiredService<ILogger<CommonMethods>>().Log(known, "Script: {Text} {Parameter}", text, parameter);
    }
}
