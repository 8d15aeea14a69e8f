using Microsoft.Extensions.Configuration;
using OrchardCore.Environment.Shell.Models;

namespace OrchardCore.Environment.Shell;

/// <summary>What the site is called, how far it has come, and where its database is.</summary>
public class ShellSettings
{
    /// <summary>Name of the one site.</summary>
    public const string DefaultShellName = "Default";

    private readonly Dictionary<string, string?> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The site's technical name.</summary>
    public string Name { get; set; } = DefaultShellName;

    /// <summary>How far the site has come.</summary>
    public TenantState State { get; set; } = TenantState.Uninitialized;

    /// <summary>A setting by its key, as <c>DatabaseProvider</c>; null when there is none.</summary>
    public string? this[string key]
    {
        get => _values.GetValueOrDefault(key);
        set => _values[key] = value;
    }

    /// <summary>The site's configuration: the sources of the application, then the site's own.</summary>
    public Configuration.IShellConfiguration? ShellConfiguration { get; set; }
}
