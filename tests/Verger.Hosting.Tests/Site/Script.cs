using Microsoft.Extensions.DependencyInjection;

namespace Verger.Hosting.Tests.Site;

/// <summary>What the features of a test do; a test gives it to its site before it starts.</summary>
internal sealed class Script
{
    private readonly Dictionary<string, Action<IServiceCollection>> _services = new(StringComparer.Ordinal);

    /// <summary>What a feature adds to the container.</summary>
    public Script With(string feature, Action<IServiceCollection> configure)
    {
        _services[feature] = configure;
        return this;
    }

    public void Configure(string feature, IServiceCollection services) => _services.GetValueOrDefault(feature)?.Invoke(services);
}
