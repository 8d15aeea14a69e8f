namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Configures an Orchard Core application before it is built.</summary>
/// <param name="services">The services of the application itself, outside the site's container.</param>
public class OrchardCoreBuilder(IServiceCollection services)
{
    /// <summary>The services of the application itself.</summary>
    public IServiceCollection ApplicationServices { get; } = services;
}
