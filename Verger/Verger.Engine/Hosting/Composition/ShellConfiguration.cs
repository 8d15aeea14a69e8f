using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Primitives;
using OrchardCore.Environment.Shell.Configuration;

namespace Verger.Engine.Hosting.Composition;

/// <summary>The section <c>OrchardCore</c> of the application's configuration.</summary>
internal sealed class ShellConfiguration(IConfiguration application) : IShellConfiguration
{
    private readonly IConfigurationSection _section = application.GetSection("OrchardCore");

    public string? this[string key]
    {
        get => _section[key];
        set => _section[key] = value;
    }

    public IConfigurationSection GetSection(string key) => _section.GetSection(key);

    public IEnumerable<IConfigurationSection> GetChildren() => _section.GetChildren();

    public IChangeToken GetReloadToken() => _section.GetReloadToken();
}
